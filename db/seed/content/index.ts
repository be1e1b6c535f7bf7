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
import type { SeedThread } from "./types.ts";

export { seedDocuments } from "./documents.ts";
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
