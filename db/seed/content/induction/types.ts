import type { Locale } from "../types";

/** A text in the languages at hand. */
type Words = Partial<Record<Locale, string>>;

/** One thing a newcomer does. */
export interface SeedStep {
  key: string;
  due: "day_one" | "first_week" | "first_month";
  text: Words;
  detail?: Words;
  /** A path of ours; `{me}` stands for the newcomer's own handle. */
  href?: string;
}

/** A list of steps, and whom it is for; what is left out holds for everybody. */
export interface SeedChecklist {
  /** Code of a team of the reference data. */
  team?: string;
  functions?: string[];
  regions?: ("HQ" | "AF" | "AM" | "AR" | "AP" | "EU")[];
  title: Words;
  steps: SeedStep[];
}
