import type { person, personCountry, personExpertise, personLanguage, profile } from "~db/schema";
import type { SeedClock } from "../clock";
import { handleFor } from "./handle";
import { readExperience, readExpertise, readLanguages } from "./notation";
import type { PersonSeed } from "./person-seed";
import { seededRandom, type SeededRandom } from "./random";
import { roster } from "./roster";
import { demoEmail, demoSignIns } from "./sign-ins";
import { firstWriting } from "./writing";

type Unnumbered<Row> = Omit<Row, "personId">;

/** Everything that will be stored about one person, before the database has given out numbers. */
export interface PlannedPerson {
  seed: PersonSeed;
  /** Days before the anchor at which the person came. */
  arrived: number;
  row: Omit<typeof person.$inferInsert, "officeId"> & { handle: string };
  profile: Unnumbered<typeof profile.$inferInsert>;
  expertise: Unnumbered<typeof personExpertise.$inferInsert>[];
  languages: Unnumbered<typeof personLanguage.$inferInsert>[];
  countries: Unnumbered<typeof personCountry.$inferInsert>[];
}

const usualYears = {
  working: { from: 2, to: 5 }, advanced: { from: 5, to: 11 }, reference: { from: 11, to: 19 },
};

function planExpertise(seed: PersonSeed, clock: SeedClock, random: SeededRandom): PlannedPerson["expertise"] {
  return readExpertise(seed.expertise).map(({ termId, level, years }, rank) => {
    const { from, to } = usualYears[level];
    const known = years ?? random.between(from, to);
    const rested = Math.min(random.between(0, rank < 2 ? 1 : 4), known);
    return { termId, level, years: known, lastUsed: clock.yearsAgo(rested) };
  });
}

function planCountries(seed: PersonSeed, clock: SeedClock): PlannedPerson["countries"] {
  return readExperience(seed.countries).map(({ country, kind, from, until }) => ({
    countryIso2: country, kind, fromYear: clock.yearsAgo(from), untilYear: until === null ? null : clock.yearsAgo(until),
  }));
}

interface Visits {
  lastSeen: number | null;
  before: number | null;
}

/** Days before the anchor of the last visit and the one before it; some people never come. */
function planVisits(arrived: number, signsIn: boolean, random: SeededRandom): Visits {
  // Whoever looks around comes back after an absence with working days in it, so that there is news on a Sunday too.
  if (signsIn) return { lastSeen: Math.min(4.3, arrived), before: arrived > 7 ? 6.1 : null };
  if (random.chance(0.07)) return { lastSeen: null, before: null };
  const lastSeen = Math.min(random.chance(0.75) ? random.between(2, 70) / 24 : random.between(4, 40), arrived);
  const before = lastSeen + random.between(20, 130) / 24;
  return { lastSeen, before: before < arrived ? before : null };
}

/** Most profiles have been confirmed within the year, some are stale, some were never looked at. */
function planConfirmation(arrived: number, random: SeededRandom): number | null {
  const share = random.between(1, 100);
  if (share > 85) return null;
  const days = share > 70 ? random.between(380, 700) : random.between(5, 330);
  return Math.min(days, arrived);
}

function planPerson(seed: PersonSeed, clock: SeedClock): PlannedPerson {
  const handle = handleFor(seed.name);
  const random = seededRandom(handle);
  // Nobody writes before they have come.
  const arrived = seed.arrived ?? Math.max(random.between(90, 1400), Math.ceil(firstWriting(handle)) + 10);
  const signsIn = demoSignIns.some((signIn) => signIn.handle === handle);
  const visits = planVisits(arrived, signsIn, random);
  const confirmed = arrived < 30 ? null : planConfirmation(arrived, random);
  const moment = (days: number | null) => (days === null ? null : clock.daysAgo(days));
  return {
    seed,
    arrived,
    row: {
      handle,
      email: demoEmail(handle),
      displayName: seed.name,
      nativeName: seed.native ?? null,
      familyName: seed.family,
      organisationRole: seed.role ?? "staff",
      function: seed.function ?? "specialist",
      title: seed.title,
      timeZone: seed.timeZone ?? null,
      // Whoever signs in to look around sees the language of their own browser; Arabic shows itself.
      locale: signsIn && seed.works !== "ar" ? null : seed.works,
      lastSeenAt: moment(visits.lastSeen),
      previousVisitAt: moment(visits.before),
      createdAt: clock.daysAgo(arrived),
    },
    profile: {
      about: seed.about,
      aboutLanguage: seed.works,
      familyNameFirst: seed.name.startsWith(`${seed.family} `),
      open: seed.role === undefined && random.chance(0.92),
      updatedAt: clock.daysAgo(confirmed ?? arrived),
      confirmedAt: moment(confirmed),
    },
    expertise: planExpertise(seed, clock, random),
    languages: readLanguages(seed.languages),
    countries: planCountries(seed, clock),
  };
}

/** The whole demonstration's people. Pure: the same anchor gives the same people to the last detail. */
export function planPeople(clock: SeedClock): PlannedPerson[] {
  return roster.map((seed) => planPerson(seed, clock));
}
