import { ttLabinsp } from "./tt-labinsp.ts";
import { ttActuary } from "./tt-actuary.ts";
import { ttWages } from "./tt-wages.ts";
import { ttOsh } from "./tt-osh.ts";
import { ttMigration } from "./tt-migration.ts";
import { ttSkills } from "./tt-skills.ts";
import { ctUnct } from "./ct-unct.ts";
import { ctFragile } from "./ct-fragile.ts";
import { ttMaritime } from "./tt-maritime.ts";
import { ttHiv } from "./tt-hiv.ts";
import { ttCoop } from "./tt-coop.ts";
import { inspectingFarmsPracticeNote } from "./documents/inspecting-farms-practice-note.ts";
import { actuarialAssumptionsScarceData } from "./documents/actuarial-assumptions-scarce-data.ts";
import { minimumWageCouncils } from "./documents/minimum-wage-councils.ts";
import { workInHeatGuide } from "./documents/work-in-heat-guide.ts";
import { accidentRecordingGuide } from "./documents/accident-recording-guide.ts";
import { smallPlantChemicals } from "./documents/small-plant-chemicals.ts";
import { remoteVerificationWorks } from "./documents/remote-verification-works.ts";
import { frameworkWithoutOffice } from "./documents/framework-without-office.ts";
import { fromPermitToFormalJob } from "./documents/from-permit-to-formal-job.ts";
import { measuringRecruitmentCosts } from "./documents/measuring-recruitment-costs.ts";
import { twentyGesturesSewing } from "./documents/twenty-gestures-sewing.ts";
import { domesticWorkInspectionDraft } from "./documents/domestic-work-inspection-draft.ts";
import { centralAsiaShortText } from "./documents/central-asia-short-text.ts";
import { herdersPensionDraft } from "./documents/herders-pension-draft.ts";
import { hurricaneExposureNote } from "./documents/hurricane-exposure-note.ts";
import { injurySchemeTermSheet } from "./documents/injury-scheme-term-sheet.ts";
import type { SeedDocument, SeedThread } from "./types.ts";

export type { AuthorSlot, SeedDocument, SeedThread } from "./types.ts";

/** Every conversation of the demonstration, team by team. */
export const seedThreads: SeedThread[] = [
  ...ttLabinsp,
  ...ttActuary,
  ...ttWages,
  ...ttOsh,
  ...ttMigration,
  ...ttSkills,
  ...ctUnct,
  ...ctFragile,
  ...ttMaritime,
  ...ttHiv,
  ...ttCoop,
];

/** Every document of the demonstration, guidance first. */
export const seedDocuments: SeedDocument[] = [
  inspectingFarmsPracticeNote,
  actuarialAssumptionsScarceData,
  minimumWageCouncils,
  workInHeatGuide,
  accidentRecordingGuide,
  smallPlantChemicals,
  remoteVerificationWorks,
  frameworkWithoutOffice,
  fromPermitToFormalJob,
  measuringRecruitmentCosts,
  twentyGesturesSewing,
  domesticWorkInspectionDraft,
  centralAsiaShortText,
  herdersPensionDraft,
  hurricaneExposureNote,
  injurySchemeTermSheet,
];
