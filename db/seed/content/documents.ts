import { inspectingFarmsPracticeNote } from "./documents/inspecting-farms-practice-note.ts";
import { actuarialAssumptionsScarceData } from "./documents/actuarial-assumptions-scarce-data.ts";
import { inspectingFarmsNoteFr } from "./documents/inspecting-farms-note-fr.ts";
import { inspectingFarmsNotePt } from "./documents/inspecting-farms-note-pt.ts";
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
import { sahelValuationsInventory } from "./documents/sahel-valuations-inventory.ts";
import { heatTrainerGuide } from "./documents/heat-trainer-guide.ts";
import { standby72HoursNote } from "./documents/standby-72-hours-note.ts";
import { lessonsEarthquakes } from "./documents/lessons-earthquakes.ts";
import { pieceRateTest } from "./documents/piece-rate-test.ts";
import { reserveQuestionsForBoards } from "./documents/reserve-questions-for-boards.ts";
import { artificialStoneSilica } from "./documents/artificial-stone-silica.ts";
import { smallDataAnticipation } from "./documents/small-data-anticipation.ts";
import { securityNoteCar } from "./documents/security-note-car.ts";
import { securityNoteHaiti } from "./documents/security-note-haiti.ts";
import { securityNoteYemen } from "./documents/security-note-yemen.ts";
import { unctContributionTemplateEn } from "./documents/unct-contribution-template-en.ts";
import { unctContributionTemplateFr } from "./documents/unct-contribution-template-fr.ts";
import { unctContributionTemplateEs } from "./documents/unct-contribution-template-es.ts";
import { unctContributionTemplateAr } from "./documents/unct-contribution-template-ar.ts";
import { unctContributionTemplateRu } from "./documents/unct-contribution-template-ru.ts";
import { unctContributionTemplateZh } from "./documents/unct-contribution-template-zh.ts";
import { termsOfReferenceTemplateFr } from "./documents/terms-of-reference-template-fr.ts";
import { missionReportTemplateEn } from "./documents/mission-report-template-en.ts";
import { forcedLabourFieldSheet } from "./documents/forced-labour-field-sheet.ts";
import { wageArrearsEarlySigns } from "./documents/wage-arrears-early-signs.ts";
import { safeDebrisWork } from "./documents/safe-debris-work.ts";
import { whoDirectsWorkCard } from "./documents/who-directs-work-card.ts";
import { changeEmployerFiveQuestionsAr } from "./documents/change-employer-five-questions-ar.ts";
import { changeEmployerFiveQuestionsEn } from "./documents/change-employer-five-questions-en.ts";
import { standby72HoursNoteFr } from "./documents/standby-72-hours-note-fr.ts";
import { sevenRightsSeason } from "./documents/seven-rights-season.ts";
import { firstVisitInformal } from "./documents/first-visit-informal.ts";
import type { SeedDocument } from "./types.ts";

/** Every document of the demonstration, guidance first. */
export const seedDocuments: SeedDocument[] = [
  inspectingFarmsPracticeNote,
  inspectingFarmsNoteFr,
  inspectingFarmsNotePt,
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
  sahelValuationsInventory,
  heatTrainerGuide,
  standby72HoursNote,
  lessonsEarthquakes,
  pieceRateTest,
  reserveQuestionsForBoards,
  artificialStoneSilica,
  smallDataAnticipation,
  securityNoteCar,
  securityNoteHaiti,
  securityNoteYemen,
  unctContributionTemplateEn,
  unctContributionTemplateFr,
  unctContributionTemplateEs,
  unctContributionTemplateAr,
  unctContributionTemplateRu,
  unctContributionTemplateZh,
  termsOfReferenceTemplateFr,
  missionReportTemplateEn,
  forcedLabourFieldSheet,
  wageArrearsEarlySigns,
  safeDebrisWork,
  whoDirectsWorkCard,
  changeEmployerFiveQuestionsAr,
  changeEmployerFiveQuestionsEn,
  standby72HoursNoteFr,
  sevenRightsSeason,
  firstVisitInformal,
];
