import { database } from "~/platform/database/connection.server";
import { notification } from "~db/schema";
import { posting, reading, type Row } from "./row";
import { whoReads } from "./team-answers";
import type { World } from "./world";

const team = (world: World) => `/teams/${world.team.slug}/notifications`;
const thread = (world: World) => `/teams/${world.team.slug}/threads/${world.threadId}/notifications`;
const watched = () => ({ level: "watching" });

/** How closely one follows a team and a thread: for whoever may read them. */
export const levelRows: Row[] = [
  { route: "teams/:slug/notifications", method: "GET", ask: reading(team), expected: whoReads("200") },
  { route: "teams/:slug/notifications", method: "POST", ask: posting(team, watched), expected: whoReads("303") },
  { route: "teams/:slug/threads/:threadId/notifications", method: "GET", ask: reading(thread), expected: whoReads("200") },
  { route: "teams/:slug/threads/:threadId/notifications", method: "POST", ask: posting(thread, watched), expected: whoReads("303") },
];

/** Something the colleague alone was told. */
async function tellColleague(world: World): Promise<void> {
  if (world.notificationId) return;
  const told = { personId: world.colleague.id, cause: `invitation:${world.team.id}`, reason: "invitation" as const, teamId: world.team.id };
  const [row] = await database().insert(notification).values(told).returning({ id: notification.id });
  world.notificationId = row?.id ?? 0;
}

/** One's own inbox. Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended. */
export const inboxRows: Row[] = [
  { route: "inbox", method: "GET", ask: reading(() => "/inbox?show=all"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "inbox", method: "POST", what: "read all", ask: posting(() => "/inbox", () => ({ intent: "read-all", upTo: "1" })), expected: "302 303 303 303 303 303 303 303 303 302" },
  { route: "inbox/unread", method: "GET", ask: reading(() => "/inbox/unread"), expected: "401 200 200 200 200 200 200 200 200 401" },
  { route: "inbox/:notificationId", method: "GET", what: "of a colleague", before: tellColleague, ask: reading((world) => `/inbox/${world.notificationId}`), expected: "302 404 404 404 404 404 404 404 404 302" },
  { route: "inbox/settings", method: "GET", ask: reading(() => "/inbox/settings"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "mail/stop/:word", method: "GET", what: "with a made-up word", ask: reading(() => `/mail/stop/s1-0-${"a".repeat(26)}`), expected: "404 404 404 404 404 404 404 404 404 404" },
  { route: "mail/stop/:word", method: "POST", what: "with a made-up word", ask: posting(() => `/mail/stop/s1-0-${"a".repeat(26)}`, () => ({})), expected: "404 404 404 404 404 404 404 404 404 404" },
  { route: "inbox/settings", method: "POST", what: "of no team", ask: posting(() => "/inbox/settings", () => ({})), expected: "302 303 303 303 303 303 303 303 303 302" },
];
