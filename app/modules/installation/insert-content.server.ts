import { and, eq, inArray, sql } from "drizzle-orm";
import { document, documentSnapshot, membership, message, team, thread } from "~db/schema";
import { seedClock, type SeedClock } from "~db/seed/clock";
import { seedDocuments, seedTeamFiles, seedThreads, type AuthorSlot, type SeedDocument, type SeedThread } from "~db/seed/content";
import { findPerson } from "~db/seed/people/find-person";
import { momentsAtWork } from "~db/seed/people/working-hours";
import { renderMessage, threadHref } from "~/modules/discussion/public.server";
import { documentFromMarkdown, documentHref } from "~/modules/documents/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { insertRemarks } from "./insert-remarks.server";
import { insertSuggestions } from "./insert-suggestions.server";
import { insertShelves } from "./insert-shelves.server";
import { insertLives } from "./insert-lives.server";
import { insertPasts, writersBefore } from "./insert-pasts.server";
import { insertTeamFiles } from "./insert-team-files.server";
import { insertMessageFiles } from "./insert-message-files.server";
import { insertMessageLife } from "./insert-message-life.server";
import { linkWithin } from "./link-within";
import { stableUuid } from "./stable-uuid";

/** Everything older was read by its team when the demo begins; what is newer greets people as unread. */
const readUntilDaysAgo = 4.3;

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
  /** When its messages were written, or the document itself. */
  moments: Date[];
}

function momentsOf({ messages }: SeedThread, clock: SeedClock): Date[] {
  return momentsAtWork(messages.map(({ author, daysAgo }) => ({ handle: findPerson(author), at: clock.daysAgo(daysAgo) })), clock.anchor);
}

async function openThreads(tx: Transaction, cast: Cast): Promise<Standing<SeedThread>[]> {
  const planned = seedThreads.map((seed) => {
    const [opening, moments] = [seed.messages[0], momentsOf(seed, cast.clock)];
    if (!opening) throw new Error(`The demo thread ${seed.key} has no message.`);
    return { seed, moments, authorId: cast.personId(opening.author) };
  });
  const rows = await tx
    .insert(thread)
    .values(planned.map(({ seed, moments, authorId }) => ({
      teamId: cast.team(seed.team).id, kind: seed.kind, title: seed.title, language: seed.language, termIds: seed.tags,
      authorId, createdAt: moments[0], lastSeq: moments.length, lastMessageAt: moments.at(-1),
    })))
    .returning({ id: thread.id, title: thread.title });
  const idByTitle = new Map(rows.map(({ id, title }) => [title, id]));
  return planned.map(({ seed, moments }) => {
    const id = idByTitle.get(seed.title) ?? 0;
    return { seed, moments, id, address: threadHref(cast.team(seed.team).slug, id) };
  });
}

async function fillThreads(tx: Transaction, cast: Cast, threads: Standing<SeedThread>[], addresses: Map<string, string>): Promise<void> {
  const messageId = (seed: SeedThread, place: number) => stableUuid(`${seed.key}/${place}`);
  await tx.insert(message).values(threads.flatMap(({ seed, id, moments }) => seed.messages.map((part, place) => ({
    id: messageId(seed, place),
    threadId: id,
    seq: place + 1,
    authorId: cast.personId(part.author),
    ...renderMessage(linkWithin(part.text, addresses)),
    language: part.language,
    createdAt: moments[place],
  }))));
  const answers = threads.flatMap(({ seed }) => seed.messages.flatMap((part, place) => (part.answer ? [messageId(seed, place)] : [])));
  await tx.update(thread).set({ answerId: message.id }).from(message).where(and(eq(message.threadId, thread.id), inArray(message.id, answers)));
}

async function openDocuments(tx: Transaction, cast: Cast): Promise<Standing<SeedDocument>[]> {
  const planned = seedDocuments.map((seed) => {
    const turn = { handle: findPerson(seed.author), at: cast.clock.daysAgo(seed.daysAgo) };
    return { seed, moments: momentsAtWork([turn], cast.clock.anchor), authorId: cast.personId(seed.author) };
  });
  const rows = await tx
    .insert(document)
    .values(planned.map(({ seed, moments: [at], authorId }) => ({
      teamId: cast.team(seed.team).id, kind: seed.kind, title: seed.title, language: seed.language, summary: seed.summary,
      authorId, updatedById: authorId, createdAt: at, updatedAt: at,
    })))
    .returning({ id: document.id, title: document.title });
  const idByTitle = new Map(rows.map(({ id, title }) => [title, id]));
  return planned.map(({ seed, moments }) => {
    const id = idByTitle.get(seed.title) ?? 0;
    return { seed, moments, id, address: documentHref({ id, title: seed.title }) };
  });
}

async function fillDocuments(tx: Transaction, documents: Standing<SeedDocument>[], addresses: Map<string, string>): Promise<void> {
  const snapshots: (typeof documentSnapshot.$inferInsert)[] = [];
  for (const { seed, id } of documents) {
    const { state, html, text } = documentFromMarkdown(linkWithin(seed.markdown, addresses));
    await tx.update(document).set({ html, text }).where(eq(document.id, id));
    snapshots.push({ documentId: id, state, upToUpdateId: 0 });
  }
  await tx.insert(documentSnapshot).values(snapshots);
}

/** Whoever writes in a team belongs to it. */
async function joinAuthors(tx: Transaction, cast: Cast, threads: Standing<SeedThread>[], documents: Standing<SeedDocument>[]): Promise<void> {
  const written = [
    ...threads.flatMap(({ seed, moments }) => seed.messages.map(({ author }) => ({ team: seed.team, author, since: moments[0] }))),
    ...documents.map(({ seed, moments }) => ({ team: seed.team, author: seed.author, since: moments[0] })),
    ...seedTeamFiles.flatMap(({ team: code, versions }) => versions.map(({ author, daysAgo }) => ({ team: code, author, since: cast.clock.daysAgo(daysAgo) }))),
    ...documents.flatMap(({ seed }) => writersBefore(seed, cast.clock)),
  ];
  const rows = written.map(({ team: code, author, since = cast.clock.anchor }) => ({
    teamId: cast.team(code).id, personId: cast.personId(author), joinedAt: new Date(since.getTime() - 86_400_000),
  }));
  await tx.insert(membership).values(rows).onConflictDoNothing();
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
  const threads = await openThreads(tx, cast);
  const documents = await openDocuments(tx, cast);
  const addresses = new Map([
    ...threads.map(({ seed, address }): [string, string] => [`thread:${seed.key}`, address]),
    ...documents.map(({ seed, address }): [string, string] => [`document:${seed.key}`, address]),
  ]);
  await fillThreads(tx, cast, threads, addresses);
  const threadIds = new Map(threads.map(({ seed, id }) => [seed.key, id]));
  await insertMessageFiles(tx, (key) => threadIds.get(key) ?? 0);
  await insertMessageLife(tx, threads.map(({ id }) => id));
  await fillDocuments(tx, documents, addresses);
  const documentIds = new Map(documents.map(({ seed, id }) => [seed.key, id]));
  await insertShelves(tx, { teamId: (code) => cast.team(code).id, documentId: (key) => documentIds.get(key) ?? 0, personId: (handle) => idByHandle.get(handle) }, anchor);
  await insertPasts(tx, { clock: cast.clock, personId: cast.personId, documents, addresses });
  await insertLives(tx, { clock: cast.clock, personId: cast.personId, documents });
  await joinAuthors(tx, cast, threads, documents);
  const colleagues = {
    document: (key: string) => ({ id: documentIds.get(key) ?? 0, teamId: cast.team(seedDocuments.find((seed) => seed.key === key)?.team ?? "").id }),
    personId: (slot: AuthorSlot) => cast.personId(slot), daysAgo: (days: number) => cast.clock.daysAgo(days),
  };
  await insertTeamFiles(tx, { teamId: (code) => cast.team(code).id, personId: cast.personId, daysAgo: cast.clock.daysAgo });
  await insertRemarks(tx, colleagues);
  await insertSuggestions(tx, colleagues);
  await markOldAsRead(tx, threads);
  const messages = threads.reduce((sum, { seed }) => sum + seed.messages.length, 0);
  return { threads: threads.length, messages, documents: documents.length };
}
