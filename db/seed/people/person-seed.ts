import type { person, personPost } from "~db/schema";

type PersonRow = typeof person.$inferInsert;

const directing: readonly unknown[] = ["country_office_director", "dwt_director", "regional_director"] satisfies PersonRow["function"][];

/** Whether somebody of this function is at the head of an office. */
export const isDirector = (post: PersonRow["function"]): boolean => directing.includes(post);

/** A colleague of the demonstration as written by hand; the builder works out the rest. */
export interface PersonSeed {
  /** In Latin letters and in the person's own order. */
  name: string;
  /** What lists are ordered by, in Latin letters. */
  family: string;
  /** The name in the person's own script, when that is not Latin. */
  native?: string;
  /** Code of the duty station; null for somebody from outside. */
  office: string | null;
  function?: NonNullable<PersonRow["function"]>;
  role?: NonNullable<PersonRow["organisationRole"]>;
  /** The language the person works in: that of title and about. */
  works: "en" | "fr" | "es" | "ar" | "ru" | "zh";
  title: string;
  /** `fr:C2 en:C1/C2/B2`: code, then one level or speaking/reading/writing; `-` where a skill is missing. */
  languages: string;
  /** `F1:reference:14 F1.3:advanced`: term, level, years; the first is what the person is known for. */
  expertise: string;
  /** `ML:mission:2 SN:posting:9-4 CI:posting:3-`: country, kind, from and until in years before the anchor. */
  countries: string;
  about: string;
  /** `TT-LABINSP:lead CT-UNCT`: roles and memberships that do not follow from the expertise. */
  teams?: string;
  /** How they are employed; regular staff where absent. */
  contract?: NonNullable<(typeof personPost.$inferInsert)["contract"]>;
  /** The headquarters unit they are at the head of. */
  heads?: string;
  /** At the head of their office. */
  directs?: boolean;
  /** A zone other than that of the duty station. */
  timeZone?: string;
  /** Days since the person came to the organisation's directory; worked out when absent. */
  arrived?: number;
}
