import { and, eq } from "drizzle-orm";
import { message, savedMessage } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { posting, type Row } from "./row";
import { whoSeesEvents } from "./team-answers";
import type { World } from "./world";

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);

const inTeam = new Map<number, string>();

/** Everybody has saved the team's message, also who may not read it, or not any more. */
async function everybodySavedIt({ threadId, people }: World): Promise<void> {
  const [found] = await database().select({ id: message.id }).from(message).where(and(eq(message.threadId, threadId), eq(message.seq, 1)));
  inTeam.set(threadId, found!.id);
  await database().insert(savedMessage).values(Object.values(people).map(({ id }) => ({ personId: id, messageId: found!.id }))).onConflictDoNothing();
}

const reminder = ({ threadId }: World): string => `/messages/saved/${inTeam.get(threadId)}`;

const ownRow = "302 303 303 303 303 303 303 303 303 302";

/** A saved message is shown while its owner reads it. */
export const savedRows: Row[] = [
  { route: "messages/saved/:messageId", method: "GET", before: everybodySavedIt, ask: (world) => ({ path: reminder(world) }), expected: whoSeesEvents("200") },
];

/** What is done about one's own, also where one does not read it any more: it tells nothing. */
export const ownSavedRows: Row[] = [
  { route: "messages/saved", method: "GET", before: everybodySavedIt, ask: () => ({ path: "/messages/saved" }), expected: ownRow.replaceAll("303", "200") },
  { route: "messages/saved/:messageId", method: "POST", before: everybodySavedIt, ask: posting(reminder, () => ({ sendAt: tomorrow() })), expected: ownRow },
  { route: "messages/saved", method: "POST", before: everybodySavedIt, ask: posting(() => "/messages/saved", (world) => ({ intent: "unsave", id: inTeam.get(world.threadId) ?? "" })), expected: ownRow },
];
