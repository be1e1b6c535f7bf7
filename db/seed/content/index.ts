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
import { gttNormes } from "./gtt-normes.ts";
import { ttLablaw } from "./tt-lablaw.ts";
import { ttDomestic } from "./tt-domestic.ts";
import { ttChild } from "./tt-child.ts";
import { ttDialogue } from "./tt-dialogue.ts";
import { gttStat } from "./gtt-stat.ts";
import { ttEiip } from "./tt-eiip.ts";
import { ttRural } from "./tt-rural.ts";
import { ttGreen } from "./tt-green.ts";
import { ttHealthpro } from "./tt-healthpro.ts";
import { buActrav } from "./bu-actrav.ts";
import { buActemp } from "./bu-actemp.ts";
import { cfProg } from "./cf-prog.ts";
import { cfEval } from "./cf-eval.ts";
import { ttFow } from "./tt-fow.ts";
import { ttGender } from "./tt-gender.ts";
import { gttEmployment } from "./gtt-employment.ts";
import { cfDcomm } from "./cf-dcomm.ts";
import type { SeedThread } from "./types.ts";

export { seedDocuments } from "./documents.ts";
export { seedLives } from "./lives.ts";
export { seedPasts } from "./pasts/index.ts";
export type { AuthorSlot, SeedDocument, SeedLife, SeedThread, SeedVersion } from "./types.ts";

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
  ...cfDcomm,
  ...gttEmployment,
  ...ttGender,
  ...ttFow,
  ...cfEval,
  ...cfProg,
  ...buActemp,
  ...buActrav,
  ...ttHealthpro,
  ...ttGreen,
  ...ttRural,
  ...ttEiip,
  ...gttStat,
  ...ttDialogue,
  ...ttChild,
  ...ttDomestic,
  ...ttLablaw,
  ...gttNormes,
];
export { seedFolders, seedShelves } from "./document-folders.ts";
export { seedRemarks } from "./document-remarks.ts";
export { seedSuggestions } from "./document-suggestions.ts";
export { seedTeamFiles, type SeedFileContent } from "./team-files.ts";
