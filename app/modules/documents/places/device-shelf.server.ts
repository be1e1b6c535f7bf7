import { and, or, sql } from "drizzle-orm";
import { isPinned, ownTeam, peoplePages, readableTeam } from "~/modules/teams/public.server";
import { document, documentReader } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import { documentLines } from "../document-list.server";
import { readingHref } from "../hrefs";

/** So many documents are kept on a device. */
const mostDocuments = 60;

/** The addresses of what a person may keep on a device: favourites, what their teams have pinned, and all who belong to those teams. */
export async function deviceShelf(actor: Actor, locale: Locale): Promise<string[]> {
  const favourite = sql`${document.id} in (select ${documentReader.documentId} from ${documentReader} where ${documentReader.personId} = ${actor.personId} and ${documentReader.favourite})`;
  const pinned = and(ownTeam(actor, document.teamId), isPinned("document", document));
  const [documents, people] = await Promise.all([
    documentLines(and(readableTeam(actor, document.teamId), or(favourite, pinned)), locale, { limit: mostDocuments }),
    peoplePages(actor),
  ]);
  return [...documents.map(readingHref), ...people];
}
