import { and, eq, sql } from "drizzle-orm";
import { document, newsletter, newsletterIssue, newsletterItem, person, team, thread } from "~db/schema";
import type { SeedClock } from "~db/seed/clock";
import { seedDocuments, seedThreads } from "~db/seed/content";
import { seedNewsletters, type SeedItem, type SeedNewsletter } from "~db/seed/content/newsletters/newsletters";
import { findPerson } from "~db/seed/people/find-person";
import type { Transaction } from "~/platform/database/connection.server";
import { renderText } from "~/platform/rich-text/render-text";
import { stableUuid } from "./stable-uuid";

/** Writes the demo's newsletters: issues that were sent, and what waits for the next ones. */
export async function insertNewsletters(tx: Transaction, clock: SeedClock, idByHandle: Map<string, number>): Promise<void> {
  for (const seed of seedNewsletters) await insertNewsletter(tx, clock, seed, idByHandle);
}

async function insertNewsletter(tx: Transaction, clock: SeedClock, seed: SeedNewsletter, idByHandle: Map<string, number>): Promise<void> {
  const [owner] = seed.team ? await tx.select({ id: team.id }).from(team).where(eq(team.code, seed.team)) : [];
  const teamId = owner?.id ?? null;
  const [letter] = await tx.insert(newsletter).values({ slug: seed.slug, teamId, title: seed.title, purpose: seed.purpose, createdAt: clock.daysAgo(90) }).returning({ id: newsletter.id });
  const newsletterId = letter!.id;
  const circle = teamId === null ? sql`${person.organisationRole} <> 'guest'` : sql`${person.id} in (select person_id from membership where team_id = ${teamId})`;
  const recipients = await tx.$count(person, and(eq(person.status, "active"), circle));
  const rowsOf = async (items: SeedItem[], issueId: number | null, daysAgo: number) => {
    for (const [index, item] of items.entries()) {
      await tx.insert(newsletterItem).values({
        newsletterId, issueId, position: index + 1, line: item.line, language: item.language, ...(await targetOf(tx, item.what, idByHandle)),
        proposedById: idByHandle.get(findPerson(item.by)) ?? null, createdAt: clock.daysAgo(daysAgo + 3 - index * 0.4),
      });
    }
  };
  for (const [index, { daysAgo, readers, title, intro, items }] of seed.issues.entries()) {
    const introHtml = Object.fromEntries(Object.entries(intro).map(([language, text]) => [language, renderText(text)?.html ?? ""]));
    const [issue] = await tx.insert(newsletterIssue).values({
      newsletterId, number: index + 1, title, intro, introHtml, state: "sent", createdAt: clock.daysAgo(daysAgo + 2), releasedAt: clock.daysAgo(daysAgo),
      recipients, readers, secret: stableUuid(`${seed.slug}/${index + 1}`),
    }).returning({ id: newsletterIssue.id });
    await rowsOf(items, issue!.id, daysAgo);
  }
  await rowsOf(seed.waiting, null, 2);
}

async function targetOf(tx: Transaction, what: SeedItem["what"], idByHandle: Map<string, number>) {
  if ("person" in what) return { kind: "person" as const, targetId: idByHandle.get(findPerson(what.person)) ?? 0 };
  const [kind, key, table, seeds] = "thread" in what ? ["thread" as const, what.thread, thread, seedThreads] as const : ["document" as const, what.document, document, seedDocuments] as const;
  const title = seeds.find((seed) => seed.key === key)?.title;
  const [found] = await tx.select({ id: table.id }).from(table).where(eq(table.title, title ?? ""));
  if (!found) throw new Error(`The demo's newsletters name ${key}, which is not there.`);
  return { kind, targetId: found.id };
}
