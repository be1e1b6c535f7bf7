import { asc, eq, ne, sql } from "drizzle-orm";
import { membership, person, profile, standbyList, standbyPlace, supportTerms, team } from "~db/schema";
import type { SeedClock } from "~db/seed/clock";
import { disasterStandby, standbyOffers } from "~db/seed/content/standby/disaster-standby";
import type { Transaction } from "~/platform/database/connection.server";

const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** How many stand by at a time. */
const atOnce = 14;

/** Numbers that telephone authorities keep for stories: nobody answers them. */
const contactOf = (place: number) => `+44 7700 900${String(100 + place * 17).padStart(3, "0")}`;

/** Writes the demo's standby list: those who may be called up after a disaster, each for some weeks. */
export async function insertStandby(tx: Transaction, clock: SeedClock): Promise<void> {
  const { team: code, slug, readyHours, title, purpose } = disasterStandby;
  const [owner] = await tx.select({ id: team.id }).from(team).where(eq(team.code, code));
  if (!owner) throw new Error(`The demo's standby list names ${code}, which is not there.`);
  const [list] = await tx.insert(standbyList).values({ teamId: owner.id, slug, readyHours, title, purpose }).returning({ id: standbyList.id });
  const people = await tx
    .select({ id: person.id, language: profile.aboutLanguage })
    .from(supportTerms)
    .innerJoin(person, eq(person.id, supportTerms.personId))
    .innerJoin(profile, eq(profile.personId, person.id))
    .where(ne(supportTerms.standby, "no"))
    .orderBy(sql`${supportTerms.standby} = 'world' desc`, asc(person.id))
    .limit(atOnce);
  if (people.length === 0) return;
  await tx.insert(membership).values(people.map(({ id }) => ({ teamId: owner.id, personId: id }))).onConflictDoNothing();
  await tx.insert(standbyPlace).values(people.map(({ id, language }, place) => ({
    listId: list!.id, personId: id, contact: contactOf(place), offer: standbyOffers[language ?? "en"][place % 3] ?? "",
    fromDay: isoDay(clock.daysAgo(place % 5 === 4 ? -9 : 20 + place)),
    untilDay: place % 3 === 0 ? null : isoDay(clock.daysAgo(-(30 + place * 4))),
  })));
}
