import { and, desc, eq, ne, or, sql, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { document, evidence, expertiseTerm, message, mission, person, team } from "~db/schema";
import { readableTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { report, reportFor, sourceHref } from "./evidence-source.server";
import { namedDay } from "./named-day.server";
import { mayKnow } from "./sight/may-know.server";
import type { EvidenceEntry } from "./support-contract";

/** More than a profile shows at once. */
const evidenceAtMost = 200;

const confirmer = alias(person, "confirmer");

/**
 * For a query that reads `evidence`: what this actor may know of. Told to all colleagues, or of a team the
 * actor may read, or their own; and only whose evidence they may know, a confirmation of a field only with the
 * field. The same rule for pages, lists, counts and ranking.
 */
export function seenEvidence(actor: Actor): SQL | undefined {
  return or(
    eq(evidence.personId, actor.personId),
    and(
      or(and(eq(evidence.visibility, "team"), readableTeam(actor, evidence.teamId)), actor.organisationRole === "guest" ? undefined : eq(evidence.visibility, "staff")),
      mayKnow(actor, "evidence", evidence.personId),
      or(ne(evidence.kind, "confirmation"), mayKnow(actor, "expertise", evidence.personId)),
    ),
  );
}

/** What somebody did that shows what they know, as far as this actor may see it, the latest first. */
export async function evidenceOf(actor: Actor, personId: number, locale: Locale): Promise<EvidenceEntry[]> {
  const rows = await database()
    .select({
      id: evidence.id, kind: evidence.kind, happenedOn: evidence.happenedOn, title: evidence.title, language: evidence.language, link: evidence.link,
      field: sql<string | null>`${expertiseTerm.label}->>${locale}::text`, termId: evidence.termId, iso2: evidence.countryIso2, visibility: evidence.visibility,
      slug: team.slug, threadId: message.threadId, seq: message.seq, documentId: document.id, documentTitle: document.title,
      missionId: evidence.missionId, reportFiledOn: mission.reportFiledOn, reportId: report.id, reportTitle: report.title, confirmerHandle: confirmer.handle, confirmerName: confirmer.displayName,
    })
    .from(evidence)
    .leftJoin(expertiseTerm, eq(expertiseTerm.id, evidence.termId))
    .leftJoin(team, eq(team.id, evidence.teamId))
    .leftJoin(message, eq(message.id, evidence.messageId))
    .leftJoin(document, eq(document.id, evidence.documentId))
    .leftJoin(mission, eq(mission.id, evidence.missionId))
    .leftJoin(report, reportFor(actor))
    .leftJoin(confirmer, eq(confirmer.id, evidence.confirmedById))
    .where(and(eq(evidence.personId, personId), seenEvidence(actor)))
    .orderBy(desc(evidence.happenedOn), desc(evidence.id))
    .limit(evidenceAtMost);
  const names = formatFor(locale, "UTC");
  return rows.map(({ link, iso2, happenedOn, visibility, slug, threadId, seq, documentId, documentTitle, missionId, reportFiledOn, reportId, reportTitle, confirmerHandle, confirmerName, ...row }) => ({
    ...row,
    happenedOn: namedDay(happenedOn, locale),
    country: iso2 && names.country(iso2),
    href: sourceHref({ slug, threadId, seq, documentId, documentTitle, reportId, reportTitle, link }),
    isReported: reportFiledOn !== null,
    isPrivate: visibility === "owner",
    isTold: threadId === null && documentId === null && missionId === null && confirmerHandle === null,
    confirmedBy: confirmerHandle === null || confirmerName === null ? null : { handle: confirmerHandle, name: confirmerName },
  }));
}
