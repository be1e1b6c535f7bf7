import { eq, sql } from "drizzle-orm";
import { document, documentSnapshot, membership, message, team, thread } from "~db/schema";
import { seedClock, type SeedClock } from "~db/seed/clock";
import { seedDocuments, seedThreads, type AuthorSlot, type SeedDocument, type SeedThread } from "~db/seed/content";
import { findPerson } from "~db/seed/people/find-person";
import { momentsAtWork } from "~db/seed/people/working-hours";
import { renderMessage, threadHref } from "~/modules/discussion/public.server";
import { documentFromMarkdown, documentHref } from "~/modules/documents/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { linkWithin } from "./link-within";
import { stableUuid } from "./stable-uuid";

/** Everything older was read by its team when the demo begins; what is newer greets people as unread. */
const readUntilDaysAgo = 2;

interface Cast {
  clock: SeedClock;
  team(code: string): { id: number; slug: string };
  personId(slot: AuthorSlot): number;
}

async function castOf(tx: Transaction, anchor: Date, idByHandle: Map<string, number>): Promise<Cast> {
  const rows = await tx.select({ id: team.id, code: team.code, slug: team.slug }).from(team);
  const teams = new Map(rows.map(({ id, code, slug }) => [code, { id, slug }]));
  const known = <Key, Value>(values: Map<Key, Value>, key: Key): Value => {
    const value = values.get(key);
    if (value === undefined) throw new Error(`The demo content names ${String(key)}, which is not there.`);
    return value;
  };
  return {
    clock: seedClock(anchor),
    team: (code) => known(teams, code),
    personId: (slot) => known(idByHandle, findPerson(slot)),
  };
}

/** A thread or document whose row stands; its words come once every address is known. */
interface Standing<Seed> {
  seed: Seed;
  id: number;
  address: string;
}

function momentsOf({ messages }: SeedThread, clock: SeedClock): Date[] {
  return momentsAtWork(messages.map(({ author, daysAgo }) => ({ handle: findPerson(author), at: clock.daysAgo(daysAgo) })), clock.anchor);
}

async function openThread(tx: Transaction, cast: Cast, seed: SeedThread): Promise<Standing<SeedThread>> {
  const moments = momentsOf(seed, cast.clock);
  const [opening, opened] = [seed.messages[0], moments[0]];
  if (!opening || !opened) throw new Error(`The demo thread ${seed.key} has no message.`);
  const { id: teamId, slug } = cast.team(seed.team);
  const [row] = await tx
    .insert(thread)
    .values({
      teamId, kind: seed.kind, title: seed.title, language: seed.language, termIds: seed.tags,
      authorId: cast.personId(opening.author), createdAt: opened, lastSeq: moments.length, lastMessageAt: moments.at(-1) ?? opened,
    })
    .returning({ id: thread.id });
  const id = row?.id ?? 0;
  return { seed, id, address: threadHref(slug, id) };
}

async function fillThread(tx: Transaction, cast: Cast, { seed, id }: Standing<SeedThread>, addresses: Map<string, string>): Promise<void> {
  const moments = momentsOf(seed, cast.clock);
  const messages = seed.messages.map((part, place) => ({
    id: stableUuid(`${seed.key}/${place}`),
    threadId: id,
    seq: place + 1,
    authorId: cast.personId(part.author),
    ...renderMessage(linkWithin(part.text, addresses)),
    language: part.language,
    createdAt: moments[place],
  }));
  await tx.insert(message).values(messages);
  const answer = messages[seed.messages.findIndex((part) => part.answer)];
  if (answer) await tx.update(thread).set({ answerId: answer.id }).where(eq(thread.id, id));
  await joinAuthors(tx, cast, seed.team, messages.map((part) => part.authorId), moments[0] ?? cast.clock.anchor);
}

/** Whoever writes in a team belongs to it. */
async function joinAuthors(tx: Transaction, cast: Cast, teamCode: string, authors: number[], since: Date): Promise<void> {
  const joinedAt = new Date(since.getTime() - 86_400_000);
  const rows = [...new Set(authors)].map((personId) => ({ teamId: cast.team(teamCode).id, personId, joinedAt }));
  await tx.insert(membership).values(rows).onConflictDoNothing();
}

async function openDocument(tx: Transaction, cast: Cast, seed: SeedDocument): Promise<Standing<SeedDocument>> {
  const authorId = cast.personId(seed.author);
  const planned = cast.clock.daysAgo(seed.daysAgo);
  const [at = planned] = momentsAtWork([{ handle: findPerson(seed.author), at: planned }], cast.clock.anchor);
  const [row] = await tx
    .insert(document)
    .values({
      teamId: cast.team(seed.team).id, kind: seed.kind, title: seed.title, language: seed.language, summary: seed.summary,
      authorId, updatedById: authorId, createdAt: at, updatedAt: at,
    })
    .returning({ id: document.id });
  await joinAuthors(tx, cast, seed.team, [authorId], at);
  const id = row?.id ?? 0;
  return { seed, id, address: documentHref({ id, title: seed.title }) };
}

async function fillDocument(tx: Transaction, { seed, id }: Standing<SeedDocument>, addresses: Map<string, string>): Promise<void> {
  const { state, html, text } = documentFromMarkdown(linkWithin(seed.markdown, addresses));
  await tx.update(document).set({ html, text }).where(eq(document.id, id));
  await tx.insert(documentSnapshot).values({ documentId: id, state, upToUpdateId: 0 });
}

async function markOldAsRead(tx: Transaction, threads: Standing<SeedThread>[]): Promise<void> {
  const old = threads.map(({ seed, id }) => ({ id, seq: seed.messages.filter((part) => part.daysAgo >= readUntilDaysAgo).length }));
  await tx.execute(sql`
    insert into thread_read (thread_id, person_id, last_read_seq)
    select old.id, ms.person_id, greatest(old.seq, max(m.seq))
    from json_to_recordset(${JSON.stringify(old)}::json) as old (id integer, seq integer)
    join thread t on t.id = old.id
    join membership ms on ms.team_id = t.team_id
    left join message m on m.thread_id = t.id and m.author_id = ms.person_id
    group by old.id, old.seq, ms.person_id
    having greatest(old.seq, max(m.seq)) > 0
    on conflict do nothing`);
}

/** Writes the demo's threads and documents as their people wrote them, all dates before `anchor`. */
export async function insertContent(tx: Transaction, anchor: Date, idByHandle: Map<string, number>) {
  const cast = await castOf(tx, anchor, idByHandle);
  const threads: Standing<SeedThread>[] = [];
  for (const seed of seedThreads) threads.push(await openThread(tx, cast, seed));
  const documents: Standing<SeedDocument>[] = [];
  for (const seed of seedDocuments) documents.push(await openDocument(tx, cast, seed));
  const addresses = new Map([
    ...threads.map(({ seed, address }): [string, string] => [`thread:${seed.key}`, address]),
    ...documents.map(({ seed, address }): [string, string] => [`document:${seed.key}`, address]),
  ]);
  for (const standing of threads) await fillThread(tx, cast, standing, addresses);
  for (const standing of documents) await fillDocument(tx, standing, addresses);
  await markOldAsRead(tx, threads);
  const messages = seedThreads.reduce((sum, seed) => sum + seed.messages.length, 0);
  return { threads: threads.length, messages, documents: documents.length };
}
