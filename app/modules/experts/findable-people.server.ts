import { and, asc, eq, gt, sql } from "drizzle-orm";
import { person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { personWords } from "./findable-words.server";

async function findable(who: { id: number; handle: string; displayName: string; createdAt: Date }) {
  const words = await personWords(database(), who.id);
  return {
    entityId: String(who.id), teamId: null, language: words?.about ? words.aboutLanguage : null, title: who.displayName,
    body: words?.about ?? "", names: words?.names ?? who.displayName,
    keywords: words ? [words.post, ...Object.values(words.work)].join("\n") : "",
    href: `/experts/${who.handle}`, happenedAt: who.createdAt,
  };
}

const columns = { id: person.id, handle: person.handle, displayName: person.displayName, createdAt: person.createdAt };

/** A person for the search index; null for whoever is not active. */
export async function findablePerson(personId: number) {
  const [who] = await database().select(columns).from(person).where(and(eq(person.id, personId), eq(person.status, "active")));
  return who ? findable(who) : null;
}

/** Active people in the order of their ids, those after one; for indexing all of them a batch at a time. */
export async function findablePeople(after: string | null, limit: number) {
  const people = await database()
    .select(columns)
    .from(person)
    .where(and(eq(person.status, "active"), after === null ? sql`true` : gt(person.id, Number(after))))
    .orderBy(asc(person.id))
    .limit(limit);
  return Promise.all(people.map(findable));
}
