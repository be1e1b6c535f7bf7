import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { announcement } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { posting, reading, type Row } from "./row";
import type { World } from "./world";

/** The lead of the team has told it something. */
export async function told(world: World): Promise<void> {
  await database().update(announcement).set({ withdrawnAt: null }).where(eq(announcement.teamId, world.team.id));
  if (world.announcementId) return;
  const [row] = await database().insert(announcement).values({
    submissionId: randomUUID(), authorId: world.people.lead.id, audience: "team", teamId: world.team.id, expiresAt: new Date(Date.now() + 86_400_000),
    title: { en: `Told ${world.secret}` }, source: { en: "Words" }, html: { en: "<p>Words</p>" },
  }).returning();
  world.announcementId = row!.id;
}

const one = (world: World) => `/announcements/${world.announcementId ?? 0}`;
const soon = () => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

/** What a team is told is for its members, whatever its visibility. Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended. */
export const announcementRows: Row[] = [
  { route: "announcements", method: "GET", ask: reading(() => "/announcements"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "announcements/new", method: "GET", ask: reading(() => "/announcements/new"), expected: "302 403 403 403 403 200 200 200 403 302" },
  {
    route: "announcements/new", method: "POST", what: "tell the team",
    ask: posting(() => "/announcements/new", ({ team }) => ({ submissionId: randomUUID(), audience: `team:${team.id}`, expiresOn: soon(), "texts.en.title": "Told", "texts.en.text": "Words" })),
    expected: "302 403 403 403 403 303 303 422 403 302",
  },
  { route: "announcements/:announcementId", method: "GET", before: told, ask: reading(one), expected: "302 404 404 200 200 200 200 404 404 302" },
  { route: "announcements/:announcementId", method: "POST", what: "put away", before: told, ask: posting(one, () => ({ intent: "dismiss" })), expected: "302 404 404 303 303 303 303 404 404 302" },
  { route: "announcements/:announcementId", method: "POST", what: "take back", before: told, ask: posting(one, () => ({ intent: "withdraw" })), expected: "302 404 404 403 403 403 303 404 404 302" },
  { route: "announcements/:announcementId/edit", method: "GET", before: told, ask: reading((world) => `${one(world)}/edit`), expected: "302 404 404 403 403 403 200 404 404 302" },
  {
    route: "announcements/:announcementId/edit", method: "POST", before: told,
    ask: posting((world) => `${one(world)}/edit`, ({ secret }) => ({ expiresOn: soon(), "texts.en.title": `Told ${secret}`, "texts.en.text": "Words" })), expected: "302 404 404 403 403 403 303 404 404 302",
  },
];
