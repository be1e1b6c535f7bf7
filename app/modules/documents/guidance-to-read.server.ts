import { and, desc, eq, or, sql } from "drizzle-orm";
import { ownTeam, readableTeam } from "~/modules/teams/public.server";
import { document, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Locale } from "~/platform/i18n/locales";
import type { DocumentLine } from "./contract";
import { documentLines } from "./document-list.server";

/** Guidance that a newcomer may begin with: of their own teams first, then of those in their fields that they may read; the latest changed first. */
export function guidanceToRead(actor: Actor, locale: Locale, limit: number): Promise<DocumentLine[]> {
  const own = ownTeam(actor, document.teamId);
  const ofTheirField = sql`${team.termIds} && array(
    select unnest(array[term_id, split_part(term_id, '.', 1)]) from person_expertise where person_id = ${actor.personId})`;
  return documentLines(and(readableTeam(actor, document.teamId), eq(document.kind, "guidance"), or(own, ofTheirField)), locale, { limit, first: desc(own) });
}
