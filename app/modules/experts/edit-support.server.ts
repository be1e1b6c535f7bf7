import { and, count, eq, isNull, sql } from "drizzle-orm";
import { clearance, country, evidence, expertiseTerm, mobilityWish, supportTerms, takenTime } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { changeProfile } from "./change-profile.server";
import { rememberStanding } from "./standing.server";
import { supportEntriesMax } from "./support-contract";
import type { SupportStep } from "./support-schema.server";

type Step<Intent extends SupportStep["intent"]> = Extract<SupportStep, { intent: Intent }>;

async function refuseTooMany(tx: Transaction, table: typeof takenTime | typeof evidence | typeof clearance, personId: number) {
  const [row] = await tx.select({ number: count() }).from(table).where(eq(table.personId, personId));
  if ((row?.number ?? 0) > supportEntriesMax) throw new DomainError("invalid", "too many entries", "entries");
}

async function refuseUnknown(tx: Transaction, step: { termId?: string; country?: string | undefined }) {
  if (step.termId) {
    const [term] = await tx.select({ id: expertiseTerm.id }).from(expertiseTerm).where(eq(expertiseTerm.id, step.termId));
    if (!term) throw new DomainError("invalid", "unknown term", "termId");
  }
  if (step.country) {
    const [place] = await tx.select({ iso2: country.iso2 }).from(country).where(eq(country.iso2, step.country));
    if (!place) throw new DomainError("invalid", "unknown country", "country");
  }
}

async function saveTerms(tx: Transaction, personId: number, { intent: _, ...values }: Step<"save-terms">): Promise<void> {
  const changed = { ...values, updatedAt: sql`now()` };
  await tx.insert(supportTerms).values({ personId, ...values }).onConflictDoUpdate({ target: supportTerms.personId, set: changed });
}

/** From the first half-day to the last, both included. */
async function saveTime(tx: Transaction, personId: number, step: Step<"save-time">): Promise<number | undefined> {
  const begins = `${step.fromDay} ${step.fromHalf === "am" ? "00" : "12"}:00:00`;
  const ends = sql`${step.untilDay}::date + ${step.untilHalf === "am" ? "12 hours" : "1 day"}::interval`;
  const [made] = await tx.insert(takenTime).values({ personId, begins, ends, kind: step.kind }).returning({ id: takenTime.id });
  await refuseTooMany(tx, takenTime, personId);
  return made?.id;
}

async function saveEvidence(tx: Transaction, personId: number, step: Step<"save-evidence">): Promise<number | undefined> {
  await refuseUnknown(tx, step);
  const { kind, title, language, happenedOn, termId } = step;
  const [made] = await tx.insert(evidence).values({
    personId, kind, title, language, happenedOn, termId, countryIso2: step.country ?? null, link: step.link ?? null, visibility: step.hidden ? "owner" : "staff",
  }).returning({ id: evidence.id });
  await refuseTooMany(tx, evidence, personId);
  return made?.id;
}

async function saveClearance(tx: Transaction, personId: number, { kind, validUntil, country: place }: Step<"save-clearance">): Promise<number | undefined> {
  await refuseUnknown(tx, { country: place });
  const same = and(eq(clearance.personId, personId), eq(clearance.kind, kind), place ? eq(clearance.countryIso2, place) : isNull(clearance.countryIso2));
  await tx.delete(clearance).where(same);
  const [made] = await tx.insert(clearance).values({ personId, kind, validUntil, countryIso2: place ?? null }).returning({ id: clearance.id });
  await refuseTooMany(tx, clearance, personId);
  return made?.id;
}

async function saveWish(tx: Transaction, personId: number, step: Step<"save-wish">): Promise<void> {
  const values = { regions: step.regions, earliest: step.earliest ?? null, shortAssignment: step.shortAssignment === "on", aim: step.aim };
  await tx.insert(mobilityWish).values({ personId, ...values }).onConflictDoUpdate({ target: mobilityWish.personId, set: { ...values, updatedAt: sql`now()` } });
}

async function apply(tx: Transaction, personId: number, step: SupportStep): Promise<number | undefined | void> {
  switch (step.intent) {
    case "save-terms": return saveTerms(tx, personId, step);
    case "save-time": return saveTime(tx, personId, step);
    case "save-evidence": return saveEvidence(tx, personId, step);
    case "save-clearance": return saveClearance(tx, personId, step);
    case "save-wish": return saveWish(tx, personId, step);
    case "remove-time":
      // What a mission takes is given back by the mission.
      await tx.delete(takenTime).where(and(eq(takenTime.personId, personId), eq(takenTime.id, step.id), isNull(takenTime.missionId)));
      return;
    case "remove-evidence":
      // What the platform saw stays; only what was told is taken back.
      await tx.delete(evidence).where(and(
        eq(evidence.personId, personId), eq(evidence.id, step.id),
        isNull(evidence.messageId), isNull(evidence.documentId), isNull(evidence.missionId), isNull(evidence.confirmedById),
      ));
      return;
    case "remove-clearance":
      await tx.delete(clearance).where(and(eq(clearance.personId, personId), eq(clearance.id, step.id)));
      return;
    case "remove-wish":
      await tx.delete(mobilityWish).where(eq(mobilityWish.personId, personId));
  }
}

/**
 * One step of telling one's own time, terms, evidence, clearances or wish to move. One transaction with the event. Gives the number of what was put in. Throws `invalid` for terms and countries that do not exist and for too many entries.
 */
export async function editSupport({ personId }: Actor, step: SupportStep): Promise<{ id: number | undefined }> {
  return changeProfile(personId, async (tx) => {
    const id = (await apply(tx, personId, step)) ?? undefined;
    if (step.intent === "save-evidence" || step.intent === "remove-evidence") await rememberStanding(tx, [personId]);
    return { id };
  });
}
