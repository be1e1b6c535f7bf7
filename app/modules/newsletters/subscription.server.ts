import { createHmac, timingSafeEqual } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { newsletter, newsletterIssue, newsletterUnsubscription, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import { accessNewsletter } from "./access-newsletter.server";

/** Has a newsletter come by mail, or not; the page stays readable either way. Does nothing when it is so already. */
export async function changeSubscription(actor: Actor, slug: string, wanted: boolean): Promise<void> {
  const { newsletter: letter } = await accessNewsletter(actor, slug, "read");
  await setSubscription(database(), { newsletterId: letter.id, personId: actor.personId }, wanted);
}

async function setSubscription(on: Queryable, whose: { newsletterId: number; personId: number }, wanted: boolean): Promise<void> {
  if (wanted) await on.delete(newsletterUnsubscription).where(and(eq(newsletterUnsubscription.newsletterId, whose.newsletterId), eq(newsletterUnsubscription.personId, whose.personId)));
  else await on.insert(newsletterUnsubscription).values(whose).onConflictDoNothing();
}

const signed = (issue: { id: number; secret: string }, personId: number) => createHmac("sha256", issue.secret).update(`${issue.id}.${personId}`).digest("base64url");

/** The last part of the link by which one reader of one issue unsubscribes: always the same for the two, and made for nobody else. */
export const unsubscribeToken = (issue: { id: number; secret: string }, personId: number): string => `${issue.id}.${personId}.${signed(issue, personId)}`;

/** Whose link it is, and of which newsletter; null for one that nobody was sent. */
export async function linkOwner(token: string) {
  const [, issueId = "0", personId = "0", mark = ""] = /^(\d{1,9})\.(\d{1,9})\.([\w-]{43})$/.exec(token) ?? [];
  const [found] = await database()
    .select({ issue: { id: newsletterIssue.id, secret: newsletterIssue.secret }, newsletterId: newsletter.id, slug: newsletter.slug, title: newsletter.title, personId: person.id })
    .from(newsletterIssue)
    .innerJoin(newsletter, eq(newsletter.id, newsletterIssue.newsletterId))
    .innerJoin(person, eq(person.id, Number(personId)))
    .where(eq(newsletterIssue.id, Number(issueId)));
  if (!found) return null;
  const [expected, given] = [Buffer.from(signed(found.issue, found.personId)), Buffer.from(mark)];
  return expected.length === given.length && timingSafeEqual(expected, given) ? found : null;
}

/** Unsubscribes by a link of a mail, or takes that back; whoever holds the link may. False for a link that nobody was sent. */
export async function changeByLink(token: string, wanted: boolean): Promise<boolean> {
  const owner = await linkOwner(token);
  if (owner) await setSubscription(database(), { newsletterId: owner.newsletterId, personId: owner.personId }, wanted);
  return owner !== null;
}
