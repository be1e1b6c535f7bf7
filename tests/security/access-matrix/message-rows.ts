import { and, eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { message } from "~db/schema";
import { posting, reading, type Row } from "./row";
import { byScript, whoLeads, whoManages, whoReads, whoWrites } from "./team-answers";
import type { World } from "./world";

const page = (world: World) => `/teams/${world.team.slug}/threads/${world.threadId}/messages/1`;
const changes = (world: World) => `/teams/${world.team.slug}/threads/${world.threadId}/messages`;

/** The lead's message, as it was posted. */
async function unchanged({ threadId, secret }: World): Promise<void> {
  await database().update(message)
    .set({ ...renderMessage(`Words ${secret}`), version: 1, deletedAt: null, deletedBy: null, reactions: null })
    .where(and(eq(message.threadId, threadId), eq(message.seq, 1)));
}

/** What is done to a message. Its author alone, who is the lead here, changes its words. */
export const messageRows: Row[] = [
  { route: "teams/:slug/threads/:threadId/messages/:seq", method: "GET", ask: reading(page), expected: whoReads("200") },
  {
    route: "teams/:slug/threads/:threadId/messages/:seq", method: "POST", what: "react", before: unchanged,
    ask: posting(page, () => ({ intent: "react", emoji: "👍", set: "1" })), expected: whoWrites("303"),
  },
  {
    // Its author, and those who keep order.
    route: "teams/:slug/threads/:threadId/messages/:seq", method: "POST", what: "delete", before: unchanged,
    ask: posting(page, () => ({ intent: "delete" })), expected: whoManages("303"),
  },
  {
    // For oneself alone, so whoever reads it may.
    route: "teams/:slug/threads/:threadId/messages/:seq", method: "POST", what: "save", before: unchanged,
    ask: posting(page, () => ({ intent: "save" })), expected: whoReads("303"),
  },
  { route: "teams/:slug/threads/:threadId/messages/:seq/edit", method: "GET", before: unchanged, ask: reading((world) => `${page(world)}/edit`), expected: whoLeads("200") },
  {
    route: "teams/:slug/threads/:threadId/messages/:seq/edit", method: "POST", before: unchanged,
    ask: posting((world) => `${page(world)}/edit`, () => ({ message: "Other words", language: "en", version: "1" })), expected: byScript.whoLeads("303"),
  },
  {
    route: "teams/:slug/threads/:threadId/messages", method: "POST", what: "a change, by a script", before: unchanged,
    ask: posting(changes, () => ({ intent: "react", choice: "1 1 👍" })), expected: byScript.whoWrites("303"),
  },
  { route: "teams/:slug/threads/:threadId/messages", method: "GET", what: "a message to edit", before: unchanged, ask: reading((world) => `${changes(world)}?source=1`), expected: byScript.whoLeads("200") },
  { route: "teams/:slug/threads/:threadId/messages", method: "GET", what: "a message to quote", before: unchanged, ask: reading((world) => `${changes(world)}?quote=1`), expected: byScript.whoWrites("200") },
];
