import { and, eq, isNull, sql } from "drizzle-orm";
import { person, webhook, webhookDelivery } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { sendMail } from "~/platform/mail/mail.server";
import { sendRequest, Unreachable } from "~/platform/outbound/send-request.server";
import { patienceDays } from "../contract";
import { disabledLetter } from "./disabled-letter.server";
import { signedHeaders } from "./signature";

/** So many go out at once. */
const batch = 20;
const timeoutMilliseconds = 5_000;
const maxAnswerBytes = 2_000;
/** Whoever has claimed one for longer than this, in seconds, has died meanwhile. */
const claimSeconds = 60;

/** After how many seconds it is tried again, each time; then no more. */
const pauses = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

type Delivery = typeof webhookDelivery.$inferSelect;

/** Takes what is due, so that no other process does, and counts the attempt. */
async function claimDue(): Promise<Delivery[]> {
  const due = sql`(select d.id from ${webhookDelivery} d join ${webhook} w on w.id = d.webhook_id
    where d.ended_at is null and d.due_at <= now() and w.disabled_at is null order by d.due_at limit ${batch} for update of d skip locked)`;
  return database().update(webhookDelivery)
    .set({ dueAt: sql`now() + make_interval(secs => ${claimSeconds})`, attempts: sql`${webhookDelivery.attempts} + 1`, attemptedAt: sql`now()` })
    .where(sql`${webhookDelivery.id} in ${due}`).returning();
}

/** Sends all that is due to webhooks, once each, and writes down what became of it. */
export async function deliverDue(): Promise<void> {
  for (;;) {
    const claimed = await claimDue();
    await Promise.all(claimed.map(deliver));
    if (claimed.length < batch) return;
  }
}

async function deliver(delivery: Delivery): Promise<void> {
  const [receiver] = await database().select().from(webhook).where(eq(webhook.id, delivery.webhookId));
  if (!receiver) return;
  const body = JSON.stringify(delivery.payload);
  const headers = { "content-type": "application/json", "user-agent": "Meridian", ...signedHeaders(receiver.secret, { id: delivery.id, at: new Date(), body }) };
  try {
    const { status } = await sendRequest({ url: receiver.url, method: "POST", headers, body, timeoutMilliseconds, maxBytes: maxAnswerBytes });
    await (status >= 200 && status < 300 ? succeeded(delivery, status) : failed(delivery, receiver, { status, problem: null }));
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    await failed(delivery, receiver, { status: null, problem: error.reason });
  }
}

async function succeeded({ id, webhookId }: Delivery, status: number): Promise<void> {
  await database().update(webhookDelivery).set({ delivered: true, status, problem: null, endedAt: new Date() }).where(eq(webhookDelivery.id, id));
  await database().update(webhook).set({ failingSince: null }).where(eq(webhook.id, webhookId));
}

/** The receiver says that it is gone for good. */
const gone = 410;

async function failed({ id, attempts }: Delivery, receiver: typeof webhook.$inferSelect, what: { status: number | null; problem: string | null }): Promise<void> {
  const pause = what.status === gone ? undefined : pauses[attempts - 1];
  await database().update(webhookDelivery)
    .set({ ...what, ...(pause === undefined ? { endedAt: new Date() } : { dueAt: sql`now() + make_interval(secs => ${pause})` }) }).where(eq(webhookDelivery.id, id));
  await database().update(webhook).set({ failingSince: sql`coalesce(${webhook.failingSince}, now())` }).where(eq(webhook.id, receiver.id));
  const tooLong = sql`${webhook.failingSince} < now() - make_interval(days => ${patienceDays})`;
  const [disabled] = await database().update(webhook).set({ disabledAt: new Date() })
    .where(and(eq(webhook.id, receiver.id), isNull(webhook.disabledAt), what.status === gone ? undefined : tooLong)).returning();
  if (disabled) await tellMaker(disabled);
}

async function tellMaker(disabled: typeof webhook.$inferSelect): Promise<void> {
  const [maker] = await database().select().from(person).where(and(eq(person.id, disabled.createdById ?? 0), eq(person.status, "active")));
  const letter = maker ? await disabledLetter(maker, disabled) : null;
  if (letter) await sendMail(letter);
}
