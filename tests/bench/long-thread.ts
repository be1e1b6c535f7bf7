import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { membership, message, person, team, thread } from "~db/schema";
import { demoHandles, demoPerson, demoPlaces } from "../support/demonstration";

const count = 50;
/** In three scripts at least; the rest is Latin. */
const shares = [["ar", 8], ["ru", 7], ["zh", 5]] as const;
const wantedMedian = 400;

/** Demo messages of a language whose length is nearest to what people write when they explain something. */
function messagesIn(languages: ("en" | "fr" | "es" | "ar" | "ru" | "zh")[], limit: number) {
  return database().select().from(message).where(inArray(message.language, languages)).orderBy(asc(sql`abs(length(${message.text}) - 520)`)).limit(limit);
}

/** Copies demo messages into a new thread of exactly fifty and says how long they are. */
export async function buildLongThread(): Promise<{ path: string; reader: { id: number }; median: number }> {
  const db = database();
  const { team: place } = await demoPlaces();
  const reader = await demoPerson(demoHandles.member);
  const others = (await Promise.all(shares.map(([language, share]) => messagesIn([language], share)))).flat();
  const chosen = [...(await messagesIn(["en", "fr", "es"], count - others.length)), ...others].sort((left, right) => left.id.localeCompare(right.id));
  if (chosen.length < count) throw new Error(`The demo organisation has only ${chosen.length} messages for this`);
  const lengths = chosen.map((row) => row.text.length).sort((left, right) => left - right);
  const median = lengths[count / 2] ?? 0;
  if (median < wantedMedian) throw new Error(`The median message has ${median} characters instead of ${wantedMedian}`);

  const [made] = await db.insert(thread).values({ teamId: place.id, title: "Fifty messages in three scripts", language: "en", authorId: reader.id, lastSeq: count }).returning();
  if (!made) throw new Error("The database stored nothing");
  const authors = await db.select({ id: person.id }).from(membership).innerJoin(person, eq(person.id, membership.personId)).innerJoin(team, eq(team.id, membership.teamId)).where(and(eq(team.id, place.id), eq(person.status, "active"))).limit(12);
  const start = Date.now() - count * 3_600_000;
  await db.insert(message).values(chosen.map((row, index) => ({
    ...row, id: randomUUID(), threadId: made.id, seq: index + 1,
    authorId: authors[index % authors.length]?.id ?? reader.id, createdAt: new Date(start + index * 3_000_000),
  })));
  return { path: `/teams/${place.slug}/threads/${made.id}`, reader, median };
}
