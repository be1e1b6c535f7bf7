import { randomBytes } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { newsletterDelivery, newsletterIssue, newsletterItem, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { locales, type Locale } from "~/platform/i18n/locales";
import { accessIssue, accessNewsletter } from "./access-newsletter.server";
import { maxItems } from "./contract";
import { misfits } from "./item-rows.server";
import { receives } from "./recipients.server";
import type { IssueStep, IssueWords } from "./schema.server";

interface At {
  slug: string;
  number: number;
}

type Issue = Awaited<ReturnType<typeof accessIssue>>;

/** Begins the next issue, or goes on with the one that is being composed. Needs `edit`. Returns its number. */
export function beginIssue(actor: Actor, slug: string): Promise<{ number: number }> {
  return transaction(async (tx) => {
    const { newsletter } = await accessNewsletter(actor, slug, "edit", tx);
    await tx.execute(sql`select from newsletter where id = ${newsletter.id} for update`);
    const [open] = await tx.select({ number: newsletterIssue.number }).from(newsletterIssue).where(and(eq(newsletterIssue.newsletterId, newsletter.id), eq(newsletterIssue.state, "draft")));
    if (open) return open;
    const number = sql<number>`(select coalesce(max(number), 0) + 1 from newsletter_issue where newsletter_id = ${newsletter.id})`;
    const [begun] = await tx.insert(newsletterIssue)
      .values({ newsletterId: newsletter.id, number, createdById: actor.personId, secret: randomBytes(32).toString("base64url") })
      .returning({ number: newsletterIssue.number });
    return begun!;
  });
}

/** Loads an issue that is still being composed, with its row locked. `conflict` when it has been let go. */
async function draft(actor: Actor, at: At, tx: Transaction): Promise<Issue> {
  const access = await accessIssue(actor, at, "edit", tx, true);
  if (access.issue.state !== "draft") throw new DomainError("conflict", "the issue is on its way");
  return access;
}

/** Writes title and opening words of an issue, in the languages given. Needs `edit`. */
export function writeIssue(actor: Actor, at: At, { texts }: IssueWords): Promise<void> {
  return transaction(async (tx) => {
    const { issue } = await draft(actor, at, tx);
    const inEach = (value: (text: IssueWords["texts"]["en"]) => string) =>
      Object.fromEntries(locales.flatMap((locale) => (value(texts[locale]) ? [[locale, value(texts[locale])]] : []))) as Partial<Record<Locale, string>>;
    await tx.update(newsletterIssue)
      .set({ title: inEach(({ title }) => title), intro: inEach(({ intro }) => intro.source), introHtml: inEach(({ intro }) => intro.html) })
      .where(eq(newsletterIssue.id, issue.id));
  });
}

/**
 * One step of composing: takes a proposal into the issue, declines it or puts it back, moves an item, lets the
 * issue go (`send`) or calls it back before its first mail. Needs `edit`. Throws `conflict` for an issue that is
 * on its way, one without title or content, one with something its readers may not all read, or a full one.
 */
export function composeIssue(actor: Actor, at: At, step: IssueStep): Promise<void> {
  return transaction(async (tx) => {
    if (step.intent === "call-back") return callBack(tx, await accessIssue(actor, at, "edit", tx, true));
    const access = await draft(actor, at, tx);
    return "item" in step ? moveItem(tx, access, step) : send(tx, access);
  });
}

async function moveItem(tx: Transaction, { newsletter, issue }: Issue, { intent, item }: Extract<IssueStep, { item: number }>): Promise<void> {
  const itself = and(eq(newsletterItem.id, item), eq(newsletterItem.newsletterId, newsletter.id));
  const inside = await tx.select({ id: newsletterItem.id }).from(newsletterItem).where(eq(newsletterItem.issueId, issue.id)).orderBy(newsletterItem.position, newsletterItem.id);
  const ids = inside.map(({ id }) => id);
  if (intent === "take") {
    if (ids.length >= maxItems) throw new DomainError("conflict", "full");
    if ((await misfits(itself, newsletter.teamId, tx)).length > 0) throw new DomainError("conflict", "item_private");
    await tx.update(newsletterItem).set({ issueId: issue.id, position: ids.length + 1, declinedAt: null }).where(and(itself, isNull(newsletterItem.issueId)));
  } else if (intent === "decline" || intent === "put-back") {
    await tx.update(newsletterItem).set({ issueId: null, declinedAt: intent === "decline" ? sql`now()` : null }).where(and(itself, sql`(${newsletterItem.issueId} is null or ${newsletterItem.issueId} = ${issue.id})`));
  } else {
    const place = ids.indexOf(item);
    if (place === -1) return;
    ids.splice(place, 1);
    ids.splice(Math.max(0, place + (intent === "up" ? -1 : 1)), 0, item);
    for (const [index, id] of ids.entries()) await tx.update(newsletterItem).set({ position: index + 1 }).where(eq(newsletterItem.id, id));
  }
}

async function send(tx: Transaction, { newsletter, issue }: Issue): Promise<void> {
  const items = await tx.$count(newsletterItem, eq(newsletterItem.issueId, issue.id));
  const written = Object.keys(issue.title).length > 0;
  if (!written) throw new DomainError("conflict", "title_missing");
  if (items === 0 && Object.keys(issue.intro).length === 0) throw new DomainError("conflict", "empty");
  if ((await misfits(eq(newsletterItem.issueId, issue.id), newsletter.teamId, tx)).length > 0) throw new DomainError("conflict", "item_private");
  const sent = await tx.execute(sql`
    insert into ${newsletterDelivery} (issue_id, person_id) select ${issue.id}, ${person.id} from ${person} where ${receives(newsletter)} on conflict do nothing`);
  await tx.update(newsletterIssue).set({ state: "sending", releasedAt: sql`now()`, recipients: sent.count }).where(eq(newsletterIssue.id, issue.id));
  await appendEvent(tx, "newsletters.issue_released", { issueId: issue.id });
}

async function callBack(tx: Transaction, { issue }: Issue): Promise<void> {
  const gone = await tx.$count(newsletterDelivery, and(eq(newsletterDelivery.issueId, issue.id), sql`${newsletterDelivery.sentAt} is not null`));
  if (issue.state !== "sending" || gone > 0) throw new DomainError("conflict", "the first mail has left");
  await tx.delete(newsletterDelivery).where(eq(newsletterDelivery.issueId, issue.id));
  await tx.update(newsletterIssue).set({ state: "draft", releasedAt: null, recipients: 0 }).where(eq(newsletterIssue.id, issue.id));
}
