import { eq, sql } from "drizzle-orm";
import { office, person } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { afterWorkingDays } from "~/platform/working-week/working-week.server";
import type { RequestRow } from "./access-request.server";
import { answerDays } from "./contract";

type Clock = Pick<RequestRow, "officeId" | "answerDueAt" | "answeredAt" | "escalatedAt">;

/** A team has its two working days from now on, in the requester's calendar; and the duty station that the calendar is of. */
export async function startClock(tx: Transaction, requesterId: number, now: Date): Promise<Clock> {
  const [place] = await tx
    .select({ officeId: person.officeId, countryIso2: office.countryIso2, timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')` })
    .from(person).leftJoin(office, eq(office.id, person.officeId)).where(eq(person.id, requesterId));
  const { officeId = null, countryIso2 = null, timeZone = "UTC" } = place ?? {};
  return { officeId, answerDueAt: afterWorkingDays(now, answerDays, { countryIso2, timeZone }), answeredAt: null, escalatedAt: null };
}
