import { and, desc, eq, gt, isNotNull, sql } from "drizzle-orm";
import { readableTeam } from "~/modules/teams/public.server";
import { document, documentReader } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { accessAnyDocument } from "../access-document.server";
import type { DocumentLine } from "../contract";
import { documentLines } from "../document-list.server";

/** Marks a document as one's favourite, or no longer. Throws `not_found` and `forbidden`. */
export function markFavourite(actor: Actor, documentId: number, favourite: boolean): Promise<{ id: number; title: string }> {
  return transaction(async (tx) => {
    const { document: found } = await accessAnyDocument(actor, documentId, "read", tx);
    await tx.insert(documentReader).values({ personId: actor.personId, documentId, favourite })
      .onConflictDoUpdate({ target: [documentReader.personId, documentReader.documentId], set: { favourite } });
    return found;
  });
}

/** Notes that one has read a document just now, for one's own "recently read"; written at most once in some minutes. The caller has decided access. */
export async function noteReading(personId: number, documentId: number): Promise<void> {
  await database().insert(documentReader).values({ personId, documentId, readAt: sql`now()` })
    .onConflictDoUpdate({ target: [documentReader.personId, documentReader.documentId], set: { readAt: sql`now()` }, setWhere: sql`coalesce(${documentReader.readAt} < now() - interval '5 minutes', true)` });
}

const own = (actor: Actor, condition: ReturnType<typeof eq>) =>
  sql`${document.id} in (select ${documentReader.documentId} from ${documentReader} where ${documentReader.personId} = ${actor.personId} and ${condition})`;

/** One's favourites and what one has read lately, as far as one may still read it. */
export async function keptDocuments(actor: Actor, locale: Locale): Promise<{ favourites: DocumentLine[]; recent: DocumentLine[] }> {
  const readable = readableTeam(actor, document.teamId);
  const readAt = sql`(select ${documentReader.readAt} from ${documentReader} where ${documentReader.documentId} = ${document.id} and ${documentReader.personId} = ${actor.personId})`;
  const lately = and(isNotNull(documentReader.readAt), gt(documentReader.readAt, sql`now() - interval '90 days'`));
  const [favourites, recent] = await Promise.all([
    documentLines(and(readable, own(actor, eq(documentReader.favourite, true))), locale, { limit: 100 }),
    documentLines(and(readable, own(actor, sql`${lately}`)), locale, { limit: 20, first: desc(readAt) }),
  ]);
  return { favourites, recent };
}
