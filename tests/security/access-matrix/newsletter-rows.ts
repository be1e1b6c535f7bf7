import { eq } from "drizzle-orm";
import { unsubscribeToken } from "~/modules/newsletters/subscription.server";
import { newsletter, newsletterIssue, newsletterItem } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { posting, reading, type Row } from "./row";
import type { World } from "./world";

/** The team has a newsletter with an issue that was sent and one that is composed, and something waits. */
export async function written(world: World): Promise<void> {
  const db = database();
  const slug = `letter-${world.team.id}`;
  const [before] = await db.select({ id: newsletter.id }).from(newsletter).where(eq(newsletter.slug, slug));
  if (before) return;
  const [letter] = await db.insert(newsletter).values({ slug, teamId: world.team.id, title: { en: `Letter ${world.secret}` } }).returning();
  const base = { newsletterId: letter!.id, title: { en: `Issue ${world.secret}` }, secret: `secret ${world.team.id}` };
  const [sent] = await db.insert(newsletterIssue).values({ ...base, number: 1, state: "sent" }).returning();
  await db.insert(newsletterIssue).values({ ...base, number: 2 });
  await db.insert(newsletterItem).values({ newsletterId: letter!.id, kind: "thread", targetId: world.threadId, line: world.secret, language: "en", proposedById: world.people.lead.id });
  world.unsubscribePath = `/newsletters/unsubscribe/${unsubscribeToken(sent!, world.people.member.id)}`;
}

const letter = (world: World) => `/newsletters/letter-${world.team.id}`;
const byLink = (world: World) => world.unsubscribePath ?? "/newsletters/unsubscribe/none";

/** A team's letters are its members', whatever its visibility. Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended. */
export const newsletterRows: Row[] = [
  { route: "newsletters", method: "GET", ask: reading(() => "/newsletters"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "newsletters", method: "POST", what: "begin one for the team", ask: posting(() => "/newsletters", ({ team }) => ({ team: String(team.id), title: "New" })), expected: "302 404 403 403 403 303 303 403 403 302" },
  { route: "newsletters", method: "POST", what: "begin one for all", ask: posting(() => "/newsletters", () => ({ title: "New" })), expected: "302 403 403 403 403 403 403 303 403 302" },
  { route: "newsletters/:slug", method: "GET", before: written, ask: reading(letter), expected: "302 404 404 200 200 200 200 404 404 302" },
  { route: "newsletters/:slug", method: "POST", what: "subscribe", before: written, ask: posting(letter, () => ({ intent: "subscribe" })), expected: "302 404 404 303 303 303 303 404 404 302" },
  { route: "newsletters/:slug", method: "POST", what: "propose", before: written, ask: posting(letter, (world) => ({ intent: "propose", address: `/teams/${world.team.slug}/threads/${world.threadId}`, line: "Why" })), expected: "302 404 404 403 303 303 303 404 404 302" },
  { route: "newsletters/:slug", method: "POST", what: "compose", before: written, ask: posting(letter, () => ({ intent: "begin" })), expected: "302 404 404 403 403 303 303 404 404 302" },
  { route: "newsletters/:slug/edit", method: "GET", before: written, ask: reading((world) => `${letter(world)}/edit`), expected: "302 404 404 403 403 200 200 404 404 302" },
  { route: "newsletters/:slug/edit", method: "POST", before: written, ask: posting((world) => `${letter(world)}/edit`, ({ secret }) => ({ "texts.en.title": `Letter ${secret}` })), expected: "302 404 404 403 403 303 303 404 404 302" },
  { route: "newsletters/:slug/:number", method: "GET", what: "one that was sent", before: written, ask: reading((world) => `${letter(world)}/1`), expected: "302 404 404 200 200 200 200 404 404 302" },
  { route: "newsletters/:slug/:number/edit", method: "GET", before: written, ask: reading((world) => `${letter(world)}/2/edit`), expected: "302 404 404 403 403 200 200 404 404 302" },
  { route: "newsletters/:slug/:number/edit", method: "POST", before: written, ask: posting((world) => `${letter(world)}/2/edit`, () => ({ intent: "words", "texts.en.title": "Named" })), expected: "302 404 404 403 403 303 303 404 404 302" },
  // Whoever holds the link may use it, signed in or not.
  { route: "newsletters/unsubscribe/:token", method: "GET", before: written, ask: reading(byLink), expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "newsletters/unsubscribe/:token", method: "POST", before: written, ask: posting(byLink, () => ({ intent: "unsubscribe" })), expected: "200 200 200 200 200 200 200 200 200 200" },
];
