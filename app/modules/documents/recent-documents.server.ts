import { and, eq, gt, ne } from "drizzle-orm";
import { accessTeam, ownTeam } from "~/modules/teams/public.server";
import { document, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import type { DocumentLine } from "./contract";
import { documentLines } from "./document-list.server";

/** Documents of the actor's own teams that somebody else has changed since a moment, latest first; for the home page. */
export function recentDocuments(actor: Actor, locale: Locale, { since, limit }: { since: Date; limit: number }): Promise<DocumentLine[]> {
  return documentLines(and(ownTeam(actor, document.teamId), gt(document.updatedAt, since), ne(document.updatedById, actor.personId)), locale, { limit });
}

/** A team's latest documents, for a page that shows a few. Throws `not_found` and `forbidden`. */
export async function documentsOfTeam(actor: Actor, slug: string, locale: Locale, limit: number): Promise<DocumentLine[]> {
  await accessTeam(actor, { slug }, "read");
  return documentLines(eq(team.slug, slug), locale, { limit });
}
