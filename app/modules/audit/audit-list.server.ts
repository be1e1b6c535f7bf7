import { and, desc, eq, lt, sql } from "drizzle-orm";
import { auditEntry, message, person, team, thread } from "~db/schema";
import { threadHref } from "~/modules/discussion/public.server";
import { readableTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { auditPageSize, type AuditQuery } from "./contract";

/** One thing that somebody did, as the log shows it. */
export interface AuditLine {
  id: number;
  action: string;
  at: Date;
  /** Empty where the reader may not read the team: reasons may quote what stands there. */
  reason: string;
  by: { name: string; handle: string } | null;
  team: { name: string; slug: string } | null;
  /** What it was done to. Its title is left out: a private team's words are not an administrator's to read. */
  subject: { kind: string; id: string; href: string | null };
}

/** Who did what in the whole organisation, the latest first, narrowed by person, team and action. For administrators; others learn of no such page. */
export async function auditList(actor: Actor, locale: Locale, { by, in: inTeam, action, before }: AuditQuery): Promise<{ lines: AuditLine[]; next: number | null }> {
  if (actor.organisationRole !== "administrator") notFound("page");
  const rows = await database()
    .select({
      id: auditEntry.id, action: auditEntry.action, at: auditEntry.createdAt, reason: sql<string>`case when ${readableTeam(actor, auditEntry.teamId)} then ${auditEntry.reason} else '' end`, kind: auditEntry.subjectKind, subject: auditEntry.subjectId,
      name: person.displayName, handle: person.handle, teamName: sql<string | null>`${team.name} ->> ${locale}::text`, slug: team.slug,
      threadId: thread.id, seq: message.seq,
    })
    .from(auditEntry)
    .leftJoin(person, eq(person.id, auditEntry.actorId))
    .leftJoin(team, eq(team.id, auditEntry.teamId))
    .leftJoin(message, and(eq(auditEntry.subjectKind, "message"), sql`${message.id}::text = ${auditEntry.subjectId}`))
    .leftJoin(thread, sql`${thread.id} = case when ${auditEntry.subjectKind} = 'thread' then ${auditEntry.subjectId}::integer else ${message.threadId} end`)
    .where(and(
      by ? eq(person.handle, by) : undefined, inTeam ? eq(team.slug, inTeam) : undefined, action ? eq(auditEntry.action, action) : undefined,
      before ? lt(auditEntry.id, before) : undefined,
    ))
    .orderBy(desc(auditEntry.id))
    .limit(auditPageSize + 1);
  const lines = rows.slice(0, auditPageSize).map((row): AuditLine => ({
    id: row.id, action: row.action, at: row.at, reason: row.reason,
    by: row.name && row.handle ? { name: row.name, handle: row.handle } : null,
    team: row.teamName && row.slug ? { name: row.teamName, slug: row.slug } : null,
    subject: { kind: row.kind, id: row.subject, href: row.threadId && row.slug ? threadHref(row.slug, row.threadId) + (row.seq ? `?around=${row.seq}#message-${row.seq}` : "") : null },
  }));
  return { lines, next: rows.length > auditPageSize ? lines.at(-1)!.id : null };
}
