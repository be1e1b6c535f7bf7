import { countryTeams } from "./demo/country-teams";
import { field } from "./demo/field";
import { fragileStates } from "./demo/fragile-states";
import { headquarters } from "./demo/headquarters";
import { inspection } from "./demo/inspection";
import { migration } from "./demo/migration";
import { safety } from "./demo/safety";
import { skills } from "./demo/skills";
import { socialProtection } from "./demo/social-protection";
import { wages } from "./demo/wages";
import type { PersonSeed } from "./person-seed";
import { quietPeople } from "./quiet/quiet-people";

/** Everybody of the demonstration, in the order in which they are numbered. */
export const roster: PersonSeed[] = [
  ...headquarters, ...field, ...inspection, ...socialProtection, ...wages,
  ...safety, ...migration, ...skills, ...countryTeams, ...fragileStates,
  ...quietPeople,
];
