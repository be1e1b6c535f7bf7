import { and, eq, sql } from "drizzle-orm";
import { person } from "~db/schema";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Client } from "~/platform/http/client.server";
import { countAttempt, type Limit } from "~/platform/rate-limit/limiter.server";

const perAddress: Limit = { name: "reset-address", points: 20, seconds: 3600 };
const perAccount: Limit = { name: "reset-account", points: 3, seconds: 3600 };

/**
 * Has a link mailed to whoever has this address. The answer is the same when nobody has it.
 * Throws `too_many_requests` after three wishes for an address, or twenty from one network address, in an hour.
 */
export async function requestPasswordReset(email: string, from: Pick<Client, "address" | "locale">): Promise<void> {
  await countAttempt(perAddress, from.address);
  await countAttempt(perAccount, email.toLowerCase());
  await transaction(async (tx) => {
    const [found] = await tx
      .select({ id: person.id })
      .from(person)
      .where(and(eq(sql`lower(${person.email})`, email.toLowerCase()), eq(person.status, "active")));
    if (found) await appendEvent(tx, "identity.password_reset_requested", { personId: found.id, locale: from.locale });
  });
}
