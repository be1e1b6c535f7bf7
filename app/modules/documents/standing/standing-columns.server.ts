import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { document, documentVersion, guidance, person, publishedVersion } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { documentHref } from "../hrefs";
import { dayOf, standingOf, type Standing } from "./standing";

/** For a query that joins `guidance` to the document from the left: what decides how it stands. */
export const standingColumns = {
  publishedId: guidance.publishedVersionId, reviewOn: guidance.reviewOn, expiresOn: guidance.expiresOn,
  withdrawnAt: guidance.withdrawnAt, supersededById: guidance.supersededById,
};

interface Row {
  publishedId: number | null;
  reviewOn: string | null;
  expiresOn: string | null;
  withdrawnAt: Date | null;
  supersededById: number | null;
}

/** How the guidance of such a row stands today. */
export const standingIn = (row: Row, now = new Date()): Standing => standingOf({
  published: row.publishedId !== null, reviewOn: row.reviewOn ?? "", expiresOn: row.expiresOn ?? "",
  withdrawn: row.withdrawnAt !== null, superseded: row.supersededById !== null,
}, dayOf(now));

const approver = alias(person, "approver");
const owner = alias(person, "owner");
const successor = alias(document, "successor");

/** How a piece of guidance stands, who answers for it, and the version its readers see; null for no document. */
export async function standingOfDocument(documentId: number) {
  const [found] = await database()
    .select({
      ...standingColumns, withdrawnReason: guidance.withdrawnReason,
      owner: { name: owner.displayName, handle: owner.handle }, ownerId: owner.id,
      successor: { id: successor.id, title: successor.title },
      shown: {
        versionId: documentVersion.id, number: documentVersion.number, title: documentVersion.title, language: documentVersion.language,
        html: documentVersion.html, text: documentVersion.text, content: documentVersion.content,
      },
      approvedBy: approver.displayName, approvedAt: publishedVersion.approvedAt, publishedAt: publishedVersion.publishedAt, note: publishedVersion.note,
      /** Whether something was written since. */
      ahead: sql<boolean>`coalesce(${document.projectedUpdateId} > ${documentVersion.upToUpdateId}, false)`,
    })
    .from(document)
    .leftJoin(guidance, eq(guidance.documentId, document.id))
    .innerJoin(owner, eq(owner.id, sql`coalesce(${guidance.ownerId}, ${document.authorId})`))
    .leftJoin(documentVersion, eq(documentVersion.id, guidance.publishedVersionId))
    .leftJoin(publishedVersion, eq(publishedVersion.versionId, guidance.publishedVersionId))
    .leftJoin(approver, eq(approver.id, publishedVersion.approvedById))
    .leftJoin(successor, eq(successor.id, guidance.supersededById))
    .where(eq(document.id, documentId));
  if (!found) return null;
  const { successor: next, shown, owner: who, approvedBy, approvedAt, publishedAt, note, ahead, withdrawnReason } = found;
  return {
    shown,
    ownerId: found.ownerId,
    facts: {
      standing: standingIn(found), owner: who, reviewOn: found.reviewOn ?? "", expiresOn: found.expiresOn ?? "", ahead,
      version: shown ? { number: shown.number, approvedBy: approvedBy ?? "", approvedAt, publishedAt, note: note ?? "" } : null,
      withdrawn: found.withdrawnAt ? { at: found.withdrawnAt, reason: withdrawnReason ?? "" } : null,
      successor: next ? { id: next.id, title: next.title, href: documentHref(next) } : null,
    },
  };
}

/** What a page says about how guidance stands. */
export type GuidanceFacts = NonNullable<Awaited<ReturnType<typeof standingOfDocument>>>["facts"];
