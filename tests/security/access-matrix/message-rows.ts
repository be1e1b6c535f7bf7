import { and, eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { message } from "~db/schema";
import { posting, reading, type Row } from "./row";
import type { World } from "./world";

const page = (world: World) => `/teams/${world.team.slug}/threads/${world.threadId}/messages/1`;
const changes = (world: World) => `/teams/${world.team.slug}/threads/${world.threadId}/messages`;

/** The lead's message, as it was posted. */
async function unchanged({ threadId, secret }: World): Promise<void> {
  await database().update(message)
    .set({ ...renderMessage(`Words ${secret}`), version: 1, deletedAt: null, deletedBy: null, reactions: null })
    .where(and(eq(message.threadId, threadId), eq(message.seq, 1)));
}

/** Whoever reads the team's threads. */
const read = {
  //          anonymous guest non-member observer member coordinator lead administrator removed suspended
  open: "    302       404   200        200      200    200         200  200           200     302",
  request: " 302       404   403        200      200    200         200  403           403     302",
  private: " 302       404   404        200      200    200         200  403           404     302",
};

/** Whoever writes in the thread. */
const written = {
  open: "    302       404   403        403      303    303         303  403           403     302",
  request: " 302       404   403        403      303    303         303  403           403     302",
  private: " 302       404   404        403      303    303         303  403           404     302",
};

/** Its author alone, who is the lead here. */
const own = {
  open: "    302       404   403        403      403    403         303  403           403     302",
  request: " 302       404   403        403      403    403         303  403           403     302",
  private: " 302       404   404        403      403    403         303  403           404     302",
};

/** Its author, and those who keep order. */
const ordered = {
  open: "    302       404   403        403      403    303         303  403           403     302",
  request: " 302       404   403        403      403    303         303  403           403     302",
  private: " 302       404   404        403      403    303         303  403           404     302",
};

const asPage = (row: typeof own) => ({ open: row.open.replaceAll("303", "200"), request: row.request.replaceAll("303", "200"), private: row.private.replaceAll("303", "200") });

/** The same asked by a script: 401 in place of the way to the sign-in page. */
const asScript = (row: typeof own) => ({
  open: row.open.replaceAll("302", "401"), request: row.request.replaceAll("302", "401"), private: row.private.replaceAll("302", "401"),
});

export const messageRows: Row[] = [
  { route: "teams/:slug/threads/:threadId/messages/:seq", method: "GET", ask: reading(page), expected: read },
  {
    route: "teams/:slug/threads/:threadId/messages/:seq", method: "POST", what: "react", before: unchanged,
    ask: posting(page, () => ({ intent: "react", emoji: "👍", set: "1" })), expected: written,
  },
  {
    route: "teams/:slug/threads/:threadId/messages/:seq", method: "POST", what: "delete", before: unchanged,
    ask: posting(page, () => ({ intent: "delete" })), expected: ordered,
  },
  { route: "teams/:slug/threads/:threadId/messages/:seq/edit", method: "GET", before: unchanged, ask: reading((world) => `${page(world)}/edit`), expected: asPage(own) },
  {
    route: "teams/:slug/threads/:threadId/messages/:seq/edit", method: "POST", before: unchanged,
    ask: posting((world) => `${page(world)}/edit`, () => ({ message: "Other words", language: "en", version: "1" })), expected: own,
  },
  {
    route: "teams/:slug/threads/:threadId/messages", method: "POST", what: "a change, by a script", before: unchanged,
    ask: posting(changes, () => ({ intent: "react", choice: "1 1 👍" })), expected: asScript(written),
  },
  { route: "teams/:slug/threads/:threadId/messages", method: "GET", what: "a message to edit", before: unchanged, ask: reading((world) => `${changes(world)}?source=1`), expected: asScript(asPage(own)) },
  { route: "teams/:slug/threads/:threadId/messages", method: "GET", what: "a message to quote", before: unchanged, ask: reading((world) => `${changes(world)}?quote=1`), expected: asScript(asPage(written)) },
];
