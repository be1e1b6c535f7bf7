import { and, gt, ne } from "drizzle-orm";
import { ownTeam } from "~/modules/teams/public.server";
import { document } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import type { DocumentLine } from "./contract";
import { documentLines } from "./document-list.server";

/** Documents of the actor's own teams that somebody else has changed since a moment, latest first; for the home page. */
export function recentDocuments(actor: Actor, locale: Locale, { since, limit }: { since: Date; limit: number }): Promise<DocumentLine[]> {
  return documentLines(and(ownTeam(actor, document.teamId), gt(document.updatedAt, since), ne(document.updatedById, actor.personId)), locale, { limit });
}
