import { and, asc, eq, gt, sql } from "drizzle-orm";
import { person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { personWords, rememberAllWords } from "./findable-words.server";

async function findable(who: { id: number; handle: string; displayName: string; createdAt: Date }) {
  const words = await personWords(database(), who.id);
  return {
    entityId: String(who.id), teamId: null, language: null, title: who.displayName,
    body: [words?.work.split("\n")[0], words?.about, words?.name, words?.work].filter(Boolean).join("\n"),
    href: `/experts/${who.handle}`, happenedAt: who.createdAt,
  };
}

const columns = { id: person.id, handle: person.handle, displayName: person.displayName, createdAt: person.createdAt };

/** A person as the index keeps them, or null for whoever has left. */
export async function findablePerson(personId: number) {
  const [who] = await database().select(columns).from(person).where(and(eq(person.id, personId), eq(person.status, "active")));
  return who ? findable(who) : null;
}

/** People after a given one, for building the index anew; writes what they are found by in the directory, too. */
export async function findablePeople(after: string | null, limit: number) {
  if (after === null) await rememberAllWords(database());
  const people = await database()
    .select(columns)
    .from(person)
    .where(and(eq(person.status, "active"), after === null ? sql`true` : gt(person.id, Number(after))))
    .orderBy(asc(person.id))
    .limit(limit);
  return Promise.all(people.map(findable));
}
