import { sql } from "drizzle-orm";
import { document, documentSnapshot, membership, message, team, thread } from "~db/schema";
import { seedClock, type SeedClock } from "~db/seed/clock";
import { seedDocuments, seedThreads, type AuthorSlot, type SeedDocument, type SeedThread } from "~db/seed/content";
import { findPerson } from "~db/seed/people/find-person";
import { renderMessage } from "~/modules/discussion/public.server";
import { documentFromMarkdown } from "~/modules/documents/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { stableUuid } from "./stable-uuid";

/** Everything older was read by its team when the demo begins; what is newer greets people as unread. */
const readUntilDaysAgo = 2;

interface Cast {
  clock: SeedClock;
  teamId(code: string): number;
  personId(slot: AuthorSlot): number;
}

async function castOf(tx: Transaction, anchor: Date, idByHandle: Map<string, number>): Promise<Cast> {
  const teams = new Map((await tx.select({ id: team.id, code: team.code }).from(team)).map((row) => [row.code, row.id]));
  const known = <Key>(ids: Map<Key, number>, key: Key): number => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The demo content names ${String(key)}, which is not there.`);
    return id;
  };
  return {
    clock: seedClock(anchor),
    teamId: (code) => known(teams, code),
    personId: (slot) => known(idByHandle, findPerson(slot)),
  };
}

async function insertThread(tx: Transaction, cast: Cast, seed: SeedThread): Promise<void> {
  const messages = seed.messages.map((part, place) => ({
    id: stableUuid(`${seed.key}/${place}`),
    seq: place + 1,
    authorId: cast.personId(part.author),
    ...renderMessage(part.text),
    language: part.language,
    createdAt: cast.clock.daysAgo(part.daysAgo),
  }));
  const [first, last] = [messages[0], messages.at(-1)];
  if (!first || !last) throw new Error(`The demo thread ${seed.key} has no message.`);
  const [row] = await tx
    .insert(thread)
    .values({
      teamId: cast.teamId(seed.team), kind: seed.kind, title: seed.title, language: seed.language, termIds: seed.tags,
      authorId: first.authorId, createdAt: first.createdAt, lastSeq: messages.length, lastMessageAt: last.createdAt,
    })
    .returning({ id: thread.id });
  const threadId = row?.id ?? 0;
  await tx.insert(message).values(messages.map((part) => ({ ...part, threadId })));
  const answer = messages[seed.messages.findIndex((part) => part.answer)];
  if (answer) await tx.update(thread).set({ answerId: answer.id }).where(sql`${thread.id} = ${threadId}`);
  await joinAuthors(tx, cast, seed.team, messages.map((part) => part.authorId), first.createdAt);
}

/** Whoever writes in a team belongs to it. */
async function joinAuthors(tx: Transaction, cast: Cast, teamCode: string, authors: number[], since: Date): Promise<void> {
  const joinedAt = new Date(since.getTime() - 86_400_000);
  const rows = [...new Set(authors)].map((personId) => ({ teamId: cast.teamId(teamCode), personId, joinedAt }));
  await tx.insert(membership).values(rows).onConflictDoNothing();
}

async function insertDocument(tx: Transaction, cast: Cast, seed: SeedDocument): Promise<void> {
  const { state, html, text } = documentFromMarkdown(seed.markdown);
  const authorId = cast.personId(seed.author);
  const at = cast.clock.daysAgo(seed.daysAgo);
  const [row] = await tx
    .insert(document)
    .values({
      teamId: cast.teamId(seed.team), kind: seed.kind, title: seed.title, language: seed.language, summary: seed.summary,
      authorId, updatedById: authorId, html, text, createdAt: at, updatedAt: at,
    })
    .returning({ id: document.id });
  await tx.insert(documentSnapshot).values({ documentId: row?.id ?? 0, state, upToUpdateId: 0, createdAt: at });
  await joinAuthors(tx, cast, seed.team, [authorId], at);
}

async function markOldAsRead(tx: Transaction, clock: SeedClock): Promise<void> {
  await tx.execute(sql`
    insert into thread_read (thread_id, person_id, last_read_seq)
    select t.id, ms.person_id, max(m.seq)
    from thread t
    join membership ms on ms.team_id = t.team_id
    join message m on m.thread_id = t.id and (m.created_at < ${clock.daysAgo(readUntilDaysAgo).toISOString()}::timestamptz or m.author_id = ms.person_id)
    group by t.id, ms.person_id
    on conflict do nothing`);
}

/** Writes the demo's threads and documents as their people wrote them, all dates before `anchor`. */
export async function insertContent(tx: Transaction, anchor: Date, idByHandle: Map<string, number>) {
  const cast = await castOf(tx, anchor, idByHandle);
  for (const seed of seedThreads) await insertThread(tx, cast, seed);
  for (const seed of seedDocuments) await insertDocument(tx, cast, seed);
  await markOldAsRead(tx, cast.clock);
  const messages = seedThreads.reduce((sum, seed) => sum + seed.messages.length, 0);
  return { threads: seedThreads.length, messages, documents: seedDocuments.length };
}
