import { eq, sql } from "drizzle-orm";
import { office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { afterWorkingDays } from "~/platform/working-week/working-week.server";
import { accessStep, type RequestRow } from "./access-request.server";
import { answerDays } from "./contract";
import { takeStep } from "./take-step.server";
import { consultAtStart } from "./whom-to-consult.server";

/** Sends a draft to the team that answers for its field. */
export function submitRequest(actor: Actor, id: number): Promise<void> {
  return transaction(async (tx) => {
    const { request } = await accessStep(tx, actor, id, "submit");
    await sendRequest(tx, request);
  });
}

/** The same for a request that the caller has just made: starts the clock, asks those who are always consulted. */
export async function sendRequest(tx: Transaction, request: RequestRow): Promise<void> {
  const [place] = await tx
    .select({ officeId: person.officeId, countryIso2: office.countryIso2, timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')` })
    .from(person).leftJoin(office, eq(office.id, person.officeId)).where(eq(person.id, request.requesterId));
  const now = new Date();
  const { officeId = null, countryIso2 = null, timeZone = "UTC" } = place ?? {};
  const sent = { officeId, submittedAt: now, answerDueAt: afterWorkingDays(now, answerDays, { countryIso2, timeZone }), answeredAt: null, escalatedAt: null };
  await takeStep(tx, request, "submit", { actorId: request.requesterId, ...(request.teamId ? { teamId: request.teamId } : {}) }, sent);
  if (request.teamId) await consultAtStart(tx, request, request.teamId);
}
