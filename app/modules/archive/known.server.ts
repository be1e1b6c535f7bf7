import { sql } from "drizzle-orm";
import { archiveKey, country, expertiseTerm, office, person, team, thread } from "~db/schema";
import { database } from "~/platform/database/connection.server";

/** What lines may refer to: what is stored, and what earlier lines of the archive bring. */
export interface Known {
  /** E-mail by handle, and handle by e-mail, both in small letters. */
  people: Map<string, string>;
  emails: Map<string, string>;
  /** Code by slug, and slug by code. */
  teams: Map<string, string | null>;
  codes: Map<string, string>;
  /** Numbers given out by thread; `stored` ones may have more messages than the archive. */
  threads: Map<string, { last: number; stored: boolean }>;
  documents: Set<string>;
  missions: Set<string>;
  remarks: Set<string>;
  /** Messages of the archive so far, each a short text of its id. */
  messages: Set<string>;
  /** Answers that threads name and no message has been yet, with the thread and its line. */
  answers: Map<string, { thread: string; number: number }>;
  offices: Set<string>;
  terms: Set<string>;
  countries: Set<string>;
  /** Pairs that a part may hold once: a team and a person, a thread and a reader. */
  pairs: Set<string>;
}

/** What is stored now. In memory: some hundred bytes a person, a thread and a message of the archive. */
export async function knownThings(): Promise<Known> {
  const db = database();
  const [people, teams, threads, named, offices, terms, countries] = await Promise.all([
    db.select({ handle: person.handle, email: sql<string>`lower(${person.email})` }).from(person),
    db.select({ slug: team.slug, code: team.code }).from(team),
    db.select({ key: archiveKey.key, last: thread.lastSeq }).from(archiveKey).innerJoin(thread, sql`${archiveKey.kind} = 'thread' and ${thread.id} = ${archiveKey.entityId}`),
    db.select({ kind: archiveKey.kind, key: archiveKey.key }).from(archiveKey).where(sql`${archiveKey.kind} <> 'thread'`),
    db.select({ code: office.code }).from(office),
    db.select({ id: expertiseTerm.id }).from(expertiseTerm),
    db.select({ iso2: country.iso2 }).from(country),
  ]);
  return {
    people: new Map(people.map(({ handle, email }) => [handle, email])),
    emails: new Map(people.map(({ handle, email }) => [email, handle])),
    teams: new Map(teams.map(({ slug, code }) => [slug, code])),
    codes: new Map(teams.flatMap(({ slug, code }) => (code === null ? [] : [[code, slug]]))),
    threads: new Map(threads.map(({ key, last }) => [key, { last, stored: true }])),
    documents: new Set(named.flatMap(({ kind, key }) => (kind === "document" ? [key] : []))),
    missions: new Set(named.flatMap(({ kind, key }) => (kind === "mission" ? [key] : []))),
    remarks: new Set(named.flatMap(({ kind, key }) => (kind === "remark" ? [key] : []))),
    messages: new Set(),
    answers: new Map(),
    offices: new Set(offices.map(({ code }) => code)),
    terms: new Set(terms.map(({ id }) => id)),
    countries: new Set(countries.map(({ iso2 }) => iso2)),
    pairs: new Set(),
  };
}

/** A sentence where an earlier line of the archive has this key as well; from now on it counts as known. */
export function doubledKey(known: Known, kind: "document" | "mission" | "remark", key: string): string[] {
  const isTwice = known.pairs.has(`${kind} ${key}`);
  known.pairs.add(`${kind} ${key}`);
  known[`${kind}s` as const].add(key);
  return isTwice ? ["key: stands there twice"] : [];
}

/** A sentence for each reference that leads nowhere. */
export function unknownReferences(references: [field: string, value: string | null, known: { has(value: string): boolean }][]): string[] {
  return references.filter(([, value, known]) => value !== null && !known.has(value)).map(([field, value]) => `${field}: there is no "${value}"`);
}
