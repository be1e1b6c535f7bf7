import type { Localised } from "~db/schema/columns";
import rows from "./taxonomy.json";

/** A node of the expertise taxonomy. */
interface ReferenceTerm {
  /** Letter of the field, then the path: D, D2, D2.1. */
  id: string;
  parent: string | null;
  level: 1 | 2 | 3;
  label: Localised;
  /** Acronyms, instruments and everyday words people search for, in any language. */
  alternatives: string[];
}

/** All terms in their display order, a parent always before its children. */
export const taxonomy = rows as ReferenceTerm[];
