import type { Localised } from "~db/schema/columns";
import rows from "./offices.json";

/** An office of the field structure, headquarters included. */
interface ReferenceOffice {
  code: string;
  /** As the organisation writes it in a line of text: DWT/CO–Dakar. */
  short: string;
  name: Localised;
  city: Localised;
  type: "HQ" | "ITC" | "RO" | "DWT" | "DWT/CO" | "CO" | "LO" | "PO" | "NC";
  country: string;
  region: "HQ" | "AF" | "AM" | "AR" | "AP" | "EU";
  parent: string | null;
  timeZone: string;
  latitude: number;
  longitude: number;
  workLanguages: string[];
}

/** All offices, a parent always before its children. */
export const offices = rows as ReferenceOffice[];
