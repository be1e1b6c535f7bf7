import { randomUUID } from "node:crypto";
import { writeToPeople } from "~/modules/conversations/write-to-people.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { postMessage } from "~/modules/discussion/post-message.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { actorFor } from "../../support/actors";

/** A member of the staff, unless told otherwise. */
export const somebody = async (overrides: Parameters<typeof buildPerson>[1] = {}): Promise<Actor> => actorFor(await buildPerson(database(), overrides));

/** One person writes to others, outside of any team. */
export const write = (actor: Actor, to: Actor[], words = "A word between us", more: { messageId?: string; title?: string } = {}) =>
  writeToPeople(actor, { to: to.map(({ handle }) => handle), title: "", messageId: randomUUID(), language: "en", ...more, message: renderMessage(words) });

/** Writes into what is there. */
export const answer = (actor: Actor, threadId: number, words: string) =>
  postMessage(actor, { threadId, messageId: randomUUID(), language: "en", message: renderMessage(words) });
