import type { Localised } from "~db/schema/columns";
import rows from "./teams.json";

/** A team that the organisation itself sets up. */
export interface ReferenceTeam {
  code: string;
  slug: string;
  kind: "global_technical" | "thematic" | "corporate";
  visibility: "open" | "request" | "private";
  parent: string | null;
  leadUnit: string;
  name: Localised;
  purpose: Localised;
  /** The expertise terms that make up its field. */
  terms: string[];
}

/** All teams, a parent always before its children. */
export const teams = rows as ReferenceTeam[];
