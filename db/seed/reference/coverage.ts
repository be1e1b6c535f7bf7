import { countries } from "./countries";
import rows from "./coverage.json";

/** One office looks after one country in one way, for a time. */
interface ReferenceCoverage {
  office: string;
  country: string;
  kind: "administrative" | "technical";
  /** ISO date. Where no date is known: 2010-01-01, when the present field structure took effect. */
  from: string;
  /** Last day; null while it lasts. */
  until: string | null;
}

interface CoverageGroup extends Omit<ReferenceCoverage, "country"> {
  /** Codes with a space between them … */
  countries?: string;
  /** … or a whole region. */
  region?: string;
}

function countriesOf({ countries: listed, region }: CoverageGroup): string[] {
  if (listed !== undefined) return listed.split(" ");
  return countries.filter((country) => country.region === region).map((country) => country.iso2);
}

/**
 * Who covers whom, one row an office, country, kind and period. Headquarters and the Turin centre
 * serve every country alike and have no rows.
 */
export const coverage: ReferenceCoverage[] = (rows as CoverageGroup[]).flatMap((group) =>
  countriesOf(group).map((country) => ({
    office: group.office, country, kind: group.kind, from: group.from, until: group.until,
  })),
);
