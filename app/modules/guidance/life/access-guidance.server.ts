import { and, eq, gt, sql } from "drizzle-orm";
import { accessDocument } from "~/modules/documents/public.server";
import { dayOf } from "~/modules/documents/contract";
import { documentVersion, documentWriter, guidance, guidanceGate, office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { areOpen, gatesOf } from "./gates";
import { reviewersOf } from "./reviews.server";
import { isTheirs, mayTake, stepsFor, type Part, type Step } from "./steps";

const months = (from: Date, count: number): string => {
  const day = new Date(from);
  day.setUTCMonth(day.getUTCMonth() + count);
  return dayOf(day);
};

/** How long guidance holds unless its owner says otherwise. */
const reviewMonths = 12;
const expiryMonths = 15;

/** The days by which guidance that is published on a day is looked at again, and no longer relied on. */
export const usualDays = (from: Date) => ({ reviewOn: months(from, reviewMonths), expiresOn: months(from, expiryMonths) });

/** People have so many days to confirm a material change unless another day is named. */
const confirmDays = 14;

/** The day by which a material change would be confirmed: the one named before, unless that is nearer than people need. */
export function dayToConfirm(before: string, now: Date): string {
  const usual = dayOf(new Date(now.getTime() + confirmDays * 86_400_000));
  return before > usual ? before : usual;
}

/** Makes sure that a piece of guidance has its row, with an owner and dates from the first moment; locks it for the transaction. */
async function ensureGuidance(tx: Transaction, document: { id: number; authorId: number; createdAt: Date }) {
  await tx.insert(guidance).values({ documentId: document.id, ownerId: document.authorId, ...usualDays(document.createdAt) }).onConflictDoNothing();
  const [row] = await tx.select().from(guidance).where(eq(guidance.documentId, document.id)).for("update");
  return row ?? notFound("guidance");
}

async function readGuidance(on: Queryable, document: { id: number; authorId: number; createdAt: Date }): Promise<typeof guidance.$inferSelect> {
  const [row] = await on.select().from(guidance).where(eq(guidance.documentId, document.id));
  return row ?? {
    documentId: document.id, ownerId: document.authorId, ...usualDays(document.createdAt), publication: false, plannedFormats: [], plannedLanguages: [], madeFormats: [], stage: "draft", versionId: null, sentById: null,
    answersDueOn: null, approvedById: null, approvedAt: null, publishedVersionId: null, withdrawnAt: null, withdrawnReason: "", supersededById: null, dueToldAt: null, expiryToldAt: null,
  };
}

/** Everybody who wrote since what readers see, and began it where readers see nothing yet. */
async function authorsOf(on: Queryable, document: { id: number; authorId: number }, publishedVersionId: number | null): Promise<Set<number>> {
  const published = on.select({ number: documentVersion.number }).from(documentVersion).where(eq(documentVersion.id, publishedVersionId ?? 0));
  const [versions, writing] = await Promise.all([
    on.select({ writerIds: documentVersion.writerIds }).from(documentVersion)
      .where(and(eq(documentVersion.documentId, document.id), gt(documentVersion.number, sql`coalesce((${published}), 0)`))),
    on.select({ personId: documentWriter.personId }).from(documentWriter).where(eq(documentWriter.documentId, document.id)),
  ]);
  return new Set([...(publishedVersionId === null ? [document.authorId] : []), ...versions.flatMap(({ writerIds }) => writerIds), ...writing.map(({ personId }) => personId)]);
}

/**
 * A piece of guidance with who this actor is to it and what they may do now. With a step, inside a transaction:
 * locks it, and throws `forbidden` for what is not theirs, `conflict` for what cannot be done as it stands.
 * Throws `not_found` for a document that is no guidance, and as `accessDocument` does.
 */
export async function accessGuidance(actor: Actor, documentId: number, step?: Step, tx?: Transaction) {
  const on = tx ?? database();
  const access = await accessDocument(actor, documentId, "read", on);
  const { document, abilities } = access;
  if (document.kind !== "guidance") notFound("guidance");
  const row = tx ? await ensureGuidance(tx, document) : await readGuidance(on, document);
  const [reviewers, gatesDone, authors, [home]] = await Promise.all([
    row.versionId === null ? [] : reviewersOf(on, row.versionId),
    on.select().from(guidanceGate).where(eq(guidanceGate.documentId, documentId)),
    authorsOf(on, document, row.publishedVersionId),
    on.select({ region: office.region }).from(person).innerJoin(office, eq(office.id, person.officeId)).where(eq(person.id, row.ownerId)),
  ]);
  const planned = { formats: row.plannedFormats.length, languages: row.plannedLanguages.length };
  const gates = gatesOf({ publication: row.publication, done: gatesDone.map(({ gate }) => gate), planned, answers: reviewers, ownRegion: home?.region ?? null });
  const part: Part = {
    writes: abilities.post, manages: abilities.manage, owns: row.ownerId === actor.personId,
    reviews: reviewers.some(({ id }) => id === actor.personId), authored: authors.has(actor.personId),
  };
  const place = { stage: row.stage, published: row.publishedVersionId !== null, withdrawn: row.withdrawnAt !== null, gatesOpen: areOpen(gates) };
  if (step && !isTheirs(step, part)) throw new DomainError("forbidden", `may not ${step} guidance ${documentId}`);
  if (step && !mayTake(step, part, place)) throw new DomainError("conflict", `cannot ${step} guidance ${documentId} as it stands`);
  return { ...access, guidance: row, reviewers, gates, gatesDone, authors, part, steps: stepsFor(part, place) };
}
