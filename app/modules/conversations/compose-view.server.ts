import { and, eq, inArray, ne, sql } from "drizzle-orm";
import { conversation, office, person } from "~db/schema";
import { foundPeople } from "~/modules/experts/public.server";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { ask } from "~/platform/text/ask.server";

/** How many people are offered for what one looks for. */
const mostFound = 8;

/** Somebody to write to. */
export interface Addressee {
  handle: string;
  name: string;
  title: string;
  city: string | null;
}

/** The page on which one writes to people. */
export interface ComposeView {
  to: Addressee[];
  /** Who fits the words looked for; null where none were. */
  found: Addressee[] | null;
}

/** Whom one writes to and may add. Whoever the actor may not see is left out. */
export async function composeView(actor: Actor, locale: Locale, { to, find }: { to: string[]; find: string }): Promise<ComposeView> {
  const [chosen, found] = await Promise.all([chosenPeople(actor, locale, to), find.trim() === "" ? null : findPeople(actor, locale, find, to)]);
  return { to: chosen, found };
}

async function chosenPeople(actor: Actor, locale: Locale, handles: string[]): Promise<Addressee[]> {
  if (handles.length === 0) return [];
  const rows = await database()
    .select({ handle: person.handle, name: person.displayName, title: person.title, city: sql<string | null>`${office.city} ->> ${locale}::text` })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(inArray(person.handle, handles), ne(person.id, actor.personId), peopleVisibleTo(actor)));
  return rows.sort((one, other) => handles.indexOf(one.handle) - handles.indexOf(other.handle));
}

async function findPeople(actor: Actor, locale: Locale, words: string, chosen: string[]): Promise<Addressee[]> {
  const question = await ask(words);
  if (!question) return [];
  const { rows } = await foundPeople(actor, locale, question, mostFound + chosen.length + 1);
  return rows
    .filter(({ handle }) => handle !== actor.handle && !chosen.includes(handle))
    .slice(0, mostFound)
    .map(({ handle, name, title, city }) => ({ handle, name, title, city }));
}

/** The conversation that the actor has with one other already; null where there is none. */
export async function conversationWith({ personId }: Actor, handle: string): Promise<number | null> {
  const [found] = await database()
    .select({ id: conversation.threadId })
    .from(conversation)
    .innerJoin(person, eq(person.handle, handle))
    .where(sql`(${conversation.firstId}, ${conversation.secondId}) = (least(${person.id}, ${personId}), greatest(${person.id}, ${personId}))`);
  return found?.id ?? null;
}
