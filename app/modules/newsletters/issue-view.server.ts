import { and, eq, isNotNull } from "drizzle-orm";
import { newsletterItem, type newsletterIssue } from "~db/schema";
import type { TeamReader } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { bestText, type TextsByLanguage } from "~/platform/i18n/best-text";
import { inEachLanguage, type Locale } from "~/platform/i18n/locales";
import { accessIssue, type NewsletterAccess } from "./access-newsletter.server";
import type { IssueItem } from "./contract";
import { inInbox, itemRows } from "./item-rows.server";
import { countRecipients } from "./recipients.server";

/** An issue as one reader reads it, on its page and in its mail: in their language as far as it was written, with what they may read. */
export async function issueFor(reader: TeamReader, { newsletter, issue }: Pick<NewsletterAccess, "newsletter"> & { issue: typeof newsletterIssue.$inferSelect }, locale: Locale) {
  const items = await itemRows(reader, eq(newsletterItem.issueId, issue.id), locale);
  const title = bestText(issue.title, locale);
  const intro = bestText(issue.intro as TextsByLanguage, locale);
  return {
    letter: bestText(newsletter.title, locale), slug: newsletter.slug, number: issue.number,
    title, intro: { ...intro, html: issue.introHtml[intro.language] ?? "" }, releasedAt: issue.releasedAt,
    items: items.map(({ by: _by, byId: _byId, createdAt: _at, ...item }): IssueItem => item),
  };
}

export type ReadIssue = Awaited<ReturnType<typeof issueFor>>;

/** An issue's page. Throws `not_found`; one that is being composed is its editors' alone. */
export async function issueView(actor: Actor, at: { slug: string; number: number }, locale: Locale) {
  const access = await accessIssue(actor, at, "read");
  const { readers, recipients, state, id } = access.issue;
  return { id, state, edits: access.abilities.edit, counts: access.abilities.edit ? { readers, recipients } : null, issue: await issueFor(actor, access, locale) };
}

/** What its editors need to compose an issue: words, what is in it, what waits, what was declined lately, and how it will look. Needs `edit`. */
export async function composeView(actor: Actor, at: { slug: string; number: number }, locale: Locale) {
  const access = await accessIssue(actor, at, "edit");
  const { newsletter, issue } = access;
  const [inside, waiting, declined, recipients, preview] = await Promise.all([
    itemRows(actor, eq(newsletterItem.issueId, issue.id), locale),
    itemRows(actor, inInbox(newsletter.id), locale),
    itemRows(actor, and(eq(newsletterItem.newsletterId, newsletter.id), isNotNull(newsletterItem.declinedAt)), locale),
    countRecipients(newsletter),
    issueFor(actor, access, locale),
  ]);
  const texts = inEachLanguage((one) => ({ title: issue.title[one] ?? "", intro: issue.intro[one] ?? "" }));
  const plain = (rows: typeof inside) => rows.map(({ byId: _byId, createdAt: _at, ...item }) => item);
  return { slug: newsletter.slug, letter: bestText(newsletter.title, locale), number: issue.number, state: issue.state, texts, inside: plain(inside), waiting: plain(waiting), declined: plain(declined).slice(-10), recipients, preview };
}

export type ComposeView = Awaited<ReturnType<typeof composeView>>;
