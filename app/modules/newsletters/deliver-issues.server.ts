import { and, asc, eq, isNull, lt, lte, sql } from "drizzle-orm";
import { newsletter, newsletterDelivery, newsletterIssue, person } from "~db/schema";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { logOf } from "~/platform/log/log.server";
import { sendMail } from "~/platform/mail/mail.server";
import { callBackMinutes } from "./contract";
import { issueFor } from "./issue-view.server";
import { issueLetter } from "./letters.server";
import { receives } from "./recipients.server";
import { unsubscribeToken } from "./subscription.server";

/** A mail that fails is tried again after this, twice as long each time, so often. */
const firstPauseSeconds = 60;
const mostAttempts = 8;

/**
 * Sends what is due of the issues that were let go, one person after the other. Each is claimed, sent and marked in one
 * transaction under a lock that other processes pass over; a process killed between the two sends the same mail
 * again under the same Message-ID, which takes the place of the first.
 */
export async function deliverIssues(now: Date): Promise<void> {
  for (;;) {
    const claimed = await transaction((tx) => deliverNext(tx, now));
    if (claimed === "none") break;
    if (claimed !== "sent") await postpone(claimed.failed);
  }
  await closeFinished();
}

type Delivery = Pick<typeof newsletterDelivery.$inferSelect, "issueId" | "personId">;

async function deliverNext(tx: Transaction, now: Date): Promise<"none" | "sent" | { failed: Delivery }> {
  const [found] = await tx
    .select({ delivery: newsletterDelivery, issue: newsletterIssue, newsletter })
    .from(newsletterDelivery)
    .innerJoin(newsletterIssue, eq(newsletterIssue.id, newsletterDelivery.issueId))
    .innerJoin(newsletter, eq(newsletter.id, newsletterIssue.newsletterId))
    .where(and(
      isNull(newsletterDelivery.sentAt), lt(newsletterDelivery.attempts, mostAttempts), lte(newsletterDelivery.dueAt, now), eq(newsletterIssue.state, "sending"),
      lte(newsletterIssue.releasedAt, new Date(now.getTime() - callBackMinutes * 60_000)),
    ))
    .orderBy(asc(newsletterDelivery.dueAt), asc(newsletterDelivery.personId))
    .limit(1)
    .for("update", { of: newsletterDelivery, skipLocked: true });
  if (!found) return "none";
  const { delivery, ...letter } = found;
  const itself = and(eq(newsletterDelivery.issueId, delivery.issueId), eq(newsletterDelivery.personId, delivery.personId));
  try {
    await post(tx, delivery, letter);
  } catch (error) {
    logOf("newsletters").warn({ err: error, issueId: delivery.issueId }, "a newsletter could not be handed over; it is tried again later");
    return { failed: delivery };
  }
  await tx.update(newsletterDelivery).set({ sentAt: sql`now()` }).where(itself);
  return "sent";
}

async function post(tx: Transaction, { personId }: Delivery, { issue, newsletter: letter }: { issue: typeof newsletterIssue.$inferSelect; newsletter: typeof newsletter.$inferSelect }): Promise<void> {
  // Whoever left, or unsubscribed, since it was let go gets nothing more.
  const [to] = await tx
    .select({ personId: person.id, organisationRole: person.organisationRole, name: person.displayName, email: person.email, locale: person.locale })
    .from(person)
    .where(and(eq(person.id, personId), receives(letter)));
  if (!to) return;
  const locale = to.locale ?? "en";
  const unsubscribe = `${environment().publicUrl}/newsletters/unsubscribe/${unsubscribeToken(issue, personId)}`;
  const words = issueLetter(await issueFor(to, { newsletter: letter, issue }, locale), { name: to.name, locale, unsubscribe });
  await sendMail({
    to: to.email, ...words,
    // RFC 8058: mail programs offer one button, which posts.
    headers: { "List-Unsubscribe": `<${unsubscribe}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click", "List-Id": `<${letter.slug}.newsletters.${new URL(environment().publicUrl).hostname}>` },
    once: { key: `newsletter ${issue.id} ${issue.secret} ${personId}`, at: issue.releasedAt ?? new Date(0) },
  });
}

const postpone = ({ issueId, personId }: Delivery) => transaction((tx) => tx
  .update(newsletterDelivery)
  .set({ attempts: sql`${newsletterDelivery.attempts} + 1`, dueAt: sql`now() + make_interval(secs => ${firstPauseSeconds} * power(2, ${newsletterDelivery.attempts}))` })
  .where(and(eq(newsletterDelivery.issueId, issueId), eq(newsletterDelivery.personId, personId))));

/** An issue is sent when nobody waits for it any more; appends `newsletters.issue_sent`. */
const closeFinished = () => transaction(async (tx) => {
  const finished = await tx.execute<{ id: number }>(sql`
    update newsletter_issue issue set state = 'sent' where state = 'sending' and released_at < now() - make_interval(mins => ${callBackMinutes})
      and not exists (select from newsletter_delivery waiting where waiting.issue_id = issue.id and waiting.sent_at is null and waiting.attempts < ${mostAttempts})
    returning issue.id`);
  for (const { id } of finished) await appendEvent(tx, "newsletters.issue_sent", { issueId: id });
});
