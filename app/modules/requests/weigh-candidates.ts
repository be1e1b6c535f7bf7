import type { CandidateFacts, Constraint } from "./contract";

/** What a request asks of whoever takes it on. */
export interface Need {
  /** Wanted languages with the least level. */
  languages: { language: string; level: string }[];
  travels: boolean;
  isFragile: boolean;
  region: string | null;
  /** The requester's region, where people of it are ruled out. */
  notRegion: string | null;
  startsOn: string | null;
  endsOn: string | null;
  today: string;
}

/** What only decides whether somebody is ruled out, and is shown to nobody by itself. */
interface Terms {
  region: string | null;
  travels: "anywhere" | "own_region" | "remote_only";
  noticeDays: number;
  open: boolean;
  /** Working days from today to the first day of the window. */
  notice: number | null;
}

/** What rules somebody out: each a hard limit that somebody else set, or a wish of the request. Pure. */
export function constraintsOn(facts: Omit<CandidateFacts, "against">, terms: Terms, need: Need): Constraint[] {
  const { free } = facts;
  const needsTraining = need.travels && need.isFragile;
  const rules: [Constraint, boolean][] = [
    ["closed", !terms.open],
    ["language", need.languages.some(({ language }) => !facts.languages.some((spoken) => spoken.language === language && spoken.enough))],
    ["no_free_day", free !== null && free.of > 0 && free.days === 0],
    ["notice", terms.notice !== null && need.travels && terms.notice < terms.noticeDays],
    ["training", needsTraining && (facts.trainedUntil === null || facts.trainedUntil < (need.endsOn ?? need.today))],
    ["no_travel", need.travels && terms.travels === "remote_only"],
    ["own_region_only", need.travels && terms.travels === "own_region" && need.region !== null && terms.region !== need.region],
    ["same_region", need.notRegion !== null && terms.region === need.notRegion],
  ];
  return rules.flatMap(([constraint, holds]) => (holds ? [constraint] : []));
}

const distances = ["covering", "region", "field", "headquarters", "outside"] as const;
const levels = ["reference", "advanced", "working"] as const;

/**
 * The order in which people are offered: nobody ruled out before those who are; the nearest in the release
 * chain first; then by what they know of the field, by work in the country, by free days, and those who
 * carry less first. Activity counts for nothing. Pure.
 */
export function byFitness(one: CandidateFacts, other: CandidateFacts): number {
  const keys = (who: CandidateFacts): number[] => {
    const [best] = who.fields;
    return [
      who.against.length,
      distances.indexOf(who.distance),
      best?.exact ? 0 : 1,
      best ? levels.indexOf(best.level) : levels.length,
      who.country.length > 0 ? 0 : 1,
      who.free && who.free.of > 0 ? -who.free.days / who.free.of : 0,
      who.load,
      -who.subregion,
    ];
  };
  const [first, second] = [keys(one), keys(other)];
  const differs = first.findIndex((key, index) => key !== second[index]);
  return differs < 0 ? one.personId - other.personId : first[differs]! - second[differs]!;
}
