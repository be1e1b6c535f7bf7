import { and, desc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { membership, newsletter, newsletterIssue, newsletterItem, newsletterUnsubscription, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { bestText } from "~/platform/i18n/best-text";
import type { Locale } from "~/platform/i18n/locales";
import { accessNewsletter } from "./access-newsletter.server";
import { newsletterOwners } from "./begin-newsletter.server";
import { inInbox, itemRows } from "./item-rows.server";

/** How many issues a newsletter's page shows. */
const mostIssues = 100;

const released = ne(newsletterIssue.state, "draft");

/** The newsletters the actor gets or could get, with the latest issue of each, and for whom they could begin one. */
export async function newsletterList(actor: Actor, locale: Locale) {
  const theirs = sql`${newsletter.teamId} in (select ${membership.teamId} from ${membership} where ${membership.personId} = ${actor.personId})`;
  const [rows, owners] = await Promise.all([
    database()
      .select({
        id: newsletter.id, slug: newsletter.slug, title: newsletter.title, purpose: newsletter.purpose,
        teamName: sql<string | null>`${team.name} ->> ${locale}::text`,
        subscribed: sql<boolean>`not exists (select from ${newsletterUnsubscription} where ${newsletterUnsubscription.newsletterId} = ${newsletter.id} and ${newsletterUnsubscription.personId} = ${actor.personId})`,
      })
      .from(newsletter)
      .leftJoin(team, eq(team.id, newsletter.teamId))
      .where(actor.organisationRole === "guest" ? theirs : or(isNull(newsletter.teamId), theirs))
      .orderBy(sql`${newsletter.teamId} nulls first`, newsletter.id),
    newsletterOwners(actor, locale),
  ]);
  const latest = await latestOf(rows.map(({ id }) => id), locale);
  return { owners, newsletters: rows.map(({ id, title, purpose, ...row }) => ({ ...row, title: bestText(title, locale), purpose: bestText(purpose, locale), latest: latest.get(id) ?? null })) };
}

async function latestOf(ids: number[], locale: Locale) {
  if (ids.length === 0) return new Map<number, never>();
  const rows = await database()
    .selectDistinctOn([newsletterIssue.newsletterId], { id: newsletterIssue.newsletterId, number: newsletterIssue.number, title: newsletterIssue.title, releasedAt: newsletterIssue.releasedAt })
    .from(newsletterIssue)
    .where(and(inArray(newsletterIssue.newsletterId, ids), released))
    .orderBy(newsletterIssue.newsletterId, desc(newsletterIssue.number));
  return new Map(rows.map(({ id, title, ...row }) => [id, { ...row, title: bestText(title, locale) }]));
}

/** A newsletter's page: its issues, the inbox for its editors, and what the actor has proposed that still waits. Throws `not_found`. */
export async function newsletterView(actor: Actor, slug: string, locale: Locale) {
  const { newsletter: letter, team: owner, abilities } = await accessNewsletter(actor, slug, "read");
  const [issues, waiting, [unsubscribed]] = await Promise.all([
    database()
      .select({ number: newsletterIssue.number, title: newsletterIssue.title, state: newsletterIssue.state, releasedAt: newsletterIssue.releasedAt, recipients: newsletterIssue.recipients, readers: newsletterIssue.readers })
      .from(newsletterIssue)
      .where(and(eq(newsletterIssue.newsletterId, letter.id), abilities.edit ? undefined : released))
      .orderBy(desc(newsletterIssue.number))
      .limit(mostIssues),
    itemRows(actor, and(inInbox(letter.id), abilities.edit ? undefined : eq(newsletterItem.proposedById, actor.personId)), locale),
    database().select({ id: newsletterUnsubscription.personId }).from(newsletterUnsubscription)
      .where(and(eq(newsletterUnsubscription.newsletterId, letter.id), eq(newsletterUnsubscription.personId, actor.personId))),
  ]);
  return {
    slug: letter.slug, title: bestText(letter.title, locale), purpose: bestText(letter.purpose, locale),
    team: owner ? { slug: owner.slug, name: owner.name[locale] ?? "" } : null,
    subscribed: unsubscribed === undefined, abilities,
    issues: issues.map(({ title, readers, recipients, ...issue }) => ({ ...issue, title: bestText(title, locale), counts: abilities.edit ? { readers, recipients } : null })),
    waiting: waiting.map(({ byId, createdAt: _at, ...item }) => ({ ...item, mine: byId === actor.personId })),
  };
}

export type NewsletterView = Awaited<ReturnType<typeof newsletterView>>;
