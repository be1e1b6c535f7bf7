import { and, desc, eq, or, sql, type SQL } from "drizzle-orm";
import { document, evidence, expertiseTerm, message, mission, team } from "~db/schema";
import { threadHref } from "~/modules/discussion/public.server";
import { documentHref } from "~/modules/documents/public.server";
import { readableTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { namedDay } from "./named-day.server";
import type { EvidenceEntry } from "./support-contract";

/** More than a profile shows at once. */
const evidenceAtMost = 200;

/**
 * For a query that reads `evidence`: what this actor may know of. Told to all colleagues, or of a team the
 * actor may read, or their own. The same rule for pages, lists, counts and ranking.
 */
export function seenEvidence(actor: Actor): SQL | undefined {
  return or(
    eq(evidence.personId, actor.personId),
    and(eq(evidence.visibility, "team"), readableTeam(actor, evidence.teamId)),
    actor.organisationRole === "guest" ? undefined : eq(evidence.visibility, "staff"),
  );
}

/** What somebody did that shows what they know, as far as this actor may see it, the latest first. */
export async function evidenceOf(actor: Actor, personId: number, locale: Locale): Promise<EvidenceEntry[]> {
  const rows = await database()
    .select({
      id: evidence.id, kind: evidence.kind, happenedOn: evidence.happenedOn, title: evidence.title, language: evidence.language, link: evidence.link,
      field: sql<string | null>`${expertiseTerm.label}->>${locale}::text`, iso2: evidence.countryIso2, visibility: evidence.visibility,
      slug: team.slug, threadId: message.threadId, seq: message.seq, documentId: document.id, documentTitle: document.title,
      missionId: evidence.missionId, reportFiledOn: mission.reportFiledOn,
    })
    .from(evidence)
    .leftJoin(expertiseTerm, eq(expertiseTerm.id, evidence.termId))
    .leftJoin(team, eq(team.id, evidence.teamId))
    .leftJoin(message, eq(message.id, evidence.messageId))
    .leftJoin(document, eq(document.id, evidence.documentId))
    .leftJoin(mission, eq(mission.id, evidence.missionId))
    .where(and(eq(evidence.personId, personId), seenEvidence(actor)))
    .orderBy(desc(evidence.happenedOn), desc(evidence.id))
    .limit(evidenceAtMost);
  const names = formatFor(locale, "UTC");
  return rows.map(({ link, iso2, happenedOn, visibility, slug, threadId, seq, documentId, documentTitle, missionId, reportFiledOn, ...row }) => ({
    ...row,
    happenedOn: namedDay(happenedOn, locale),
    country: iso2 && names.country(iso2),
    href: threadId && slug ? `${threadHref(slug, threadId)}?around=${seq}#message-${seq}`
      : documentId && documentTitle ? documentHref({ id: documentId, title: documentTitle }) : link,
    isReported: reportFiledOn !== null,
    isPrivate: visibility === "owner",
    isTold: threadId === null && documentId === null && missionId === null,
  }));
}
