import type { SeedClock } from "../../clock";
import { countries } from "../../reference/countries";
import type { PlannedPerson } from "../plan-people";
import { seededRandom } from "../random";
import type { PlannedClearance, PlannedTerms, PlannedWish } from "./planned-support";
import { clearancesTold, termsTold, wishesTold } from "./told-terms";

const fragile = new Set(countries.filter((country) => country.fragile !== null).map((country) => country.iso2));
const staffOf = (people: PlannedPerson[]) => people.filter((one) => one.row.organisationRole !== "guest");

/** On what terms each person's support can be had. */
export function planTerms(people: PlannedPerson[]): PlannedTerms[] {
  return staffOf(people).map(({ row: { handle, function: role } }) => {
    const random = seededRandom(`${handle} terms`);
    const isAsked = role === "specialist" || role === "headquarters_unit" || role === "employers_specialist" || role === "workers_specialist";
    return {
      handle,
      travels: random.chance(0.06) ? "remote_only" : isAsked && random.chance(0.75) ? "anywhere" : "own_region",
      noticeDays: random.pick([5, 10, 10, 10, 15, 20]),
      otherRegionsDays: isAsked ? random.pick([3, 5, 5, 8, 10]) : random.pick([0, 2, 3]),
      standby: "no",
      ...termsTold[handle],
    };
  });
}

/** Security training for those who go or sit where it is asked for, medical clearance for travellers; some of it has run out. */
export function planClearances(people: PlannedPerson[], clock: SeedClock): PlannedClearance[] {
  return staffOf(people).flatMap(({ row: { handle }, countries: worked }) => {
    const random = seededRandom(`${handle} clearances`);
    const goesThere = worked.some((entry) => fragile.has(entry.countryIso2));
    const told = clearancesTold[handle];
    const training = told ?? (random.chance(goesThere ? 0.88 : 0.45) ? random.between(-150, 900) : null);
    const medical = random.chance(0.6) ? random.between(-60, 600) : null;
    const until = (kind: "security_training" | "medical", days: number | null): PlannedClearance[] =>
      days === null ? [] : [{ handle, kind, validUntil: clock.dayAgo(-days) }];
    return [...until("security_training", training), ...until("medical", medical)];
  });
}

/** Where a few would like to go: those whose wishes are told, and no others. */
export function planWishes(clock: SeedClock): PlannedWish[] {
  return Object.entries(wishesTold).map(([handle, { inDays, ...wish }]) => ({ handle, earliest: clock.dayAgo(-inDays), ...wish }));
}
