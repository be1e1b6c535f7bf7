import type { Locale } from "~/platform/i18n/locales";
import { rememberWords } from "~/modules/experts/findable-words.server";
import { search } from "~/modules/search/search.server";
import type { SearchGroup, SearchHit } from "~/modules/search/contract";
import type { Actor } from "~/platform/auth/actor";
import { appendEvent } from "~/platform/events/append-event.server";
import { database, transaction } from "~/platform/database/connection.server";
import { buildDocument } from "~db/seed/factories/build-document";
import { buildPerson, type Person } from "~db/seed/factories/build-person";
import { buildTeam, type Team } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { actorFor } from "../../support/actors";
import { followEvents } from "../../support/events";

/** A member of staff who belongs to nothing. */
export const somebody = async (overrides: Partial<Person> = {}) => actorFor(await buildPerson(database(), overrides));

/** A team of its own, open unless told otherwise. */
export const aTeam = (overrides: Parameters<typeof buildTeam>[1] = {}) => buildTeam(database(), overrides);

/** A thread with messages in a team, indexed as if they had just been posted. */
export async function aThread(team: Team, language: Locale, title: string, ...texts: string[]) {
  const thread = await buildThread(database(), { teamId: team.id, title, language });
  const messages: Awaited<ReturnType<typeof buildMessage>>[] = [];
  for (const source of texts) messages.push(await buildMessage(database(), { threadId: thread.id, source, language }));
  await transaction(async (tx) => {
    await appendEvent(tx, "discussion.thread_started", { threadId: thread.id, teamId: team.id });
    for (const { id, seq } of messages) await appendEvent(tx, "discussion.message_posted", { threadId: thread.id, messageId: id, seq });
  });
  await followEvents();
  return thread;
}

/** A document in a team, indexed as if it had just been written. */
export async function aDocument(team: Team, language: Locale, title: string, text: string) {
  const document = await buildDocument(database(), { teamId: team.id, title, language, text });
  await transaction((tx) => appendEvent(tx, "documents.document_created", { documentId: document.id }));
  await followEvents();
  return document;
}

/** Somebody whose profile can be found. */
export async function aPerson(overrides: Parameters<typeof buildPerson>[1]): Promise<Person> {
  const person = await buildPerson(database(), overrides);
  await transaction((tx) => rememberWords(tx, person.id));
  return person;
}

/** One group of what a search answers. */
export async function found(actor: Actor, query: string, group: SearchGroup, locale: Locale = "en") {
  const answer = await search(actor, locale, query, { only: group });
  return answer.groups[0] ?? { group, count: 0, more: false, similar: false, hits: [] };
}

/** The titles of one group of what a search answers, as they are written. */
export async function titlesFound(actor: Actor, query: string, group: SearchGroup): Promise<string[]> {
  return (await found(actor, query, group)).hits.map(titleOf);
}

export const titleOf = (hit: SearchHit): string => hit.title.map((piece) => piece.text).join("");
