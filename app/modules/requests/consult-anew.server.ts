import { and, eq, inArray } from "drizzle-orm";
import { requestConsultation } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import type { RequestRow } from "./access-request.server";
import { consultAtStart, whomToConsult } from "./whom-to-consult.server";

/**
 * After a change of country or kind: whoever is no longer to be consulted is let go, whatever they said of what it was before
 * (the timeline keeps it); whoever still is says it again; others are asked or offered. Appends `requests.person_consulted` for those asked.
 */
export async function consultAnew(tx: Transaction, request: RequestRow): Promise<void> {
  const wanted = new Map((await whomToConsult(tx, request, request.teamId)).map((one) => [one.personId, one]));
  const before = await tx.select().from(requestConsultation).where(eq(requestConsultation.requestId, request.id));
  // The office of somebody who travels is asked because of them, not of the country.
  const gone = before.filter(({ personId, purpose }) => purpose !== "travellers_office" && !wanted.has(personId));
  const of = (personIds: number[]) => and(eq(requestConsultation.requestId, request.id), inArray(requestConsultation.personId, personIds));
  if (gone.length > 0) await tx.delete(requestConsultation).where(of(gone.map(({ personId }) => personId)));
  for (const { personId, state, purpose } of before) {
    const now = wanted.get(personId);
    const isAsked = state === "agreed" || state === "objected" || (state === "offered" && now?.state === "asked");
    if (gone.some((one) => one.personId === personId) || (!isAsked && (now?.purpose ?? purpose) === purpose)) continue;
    await tx.update(requestConsultation).set({ purpose: now?.purpose ?? purpose, ...(isAsked ? { state: "asked" as const, note: "", askedAt: new Date(), answeredAt: null } : {}) }).where(of([personId]));
    if (isAsked) await appendEvent(tx, "requests.person_consulted", { requestId: request.id, personId });
  }
  await consultAtStart(tx, request);
}
