import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { membership, membershipRequest, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { activeLeadExists } from "./team-leads.server";

/** The open wishes to join of one team. */
export interface RequestsToAnswer {
  slug: string;
  name: string;
  requests: number;
  /** When the one that waits longest was made. */
  oldestAt: Date;
}

/**
 * Wishes to join that the actor may answer as a lead or coordinator, or as an administrator where nobody
 * leads, by team, the longest waiting first. One query.
 */
export function requestsToAnswer(actor: Actor, locale: Locale): Promise<RequestsToAnswer[]> {
  const oldestAt = sql<Date>`min(${membershipRequest.createdAt})`.mapWith(membershipRequest.createdAt);
  const answers = inArray(membership.role, ["lead", "coordinator"]);
  const actsForLead = actor.organisationRole === "administrator" ? sql`not ${activeLeadExists}` : undefined;
  return database()
    .select({ slug: team.slug, name: sql<string>`${team.name} ->> ${locale}::text`, requests: sql<number>`count(*)::int`, oldestAt })
    .from(membershipRequest)
    .innerJoin(team, and(eq(team.id, membershipRequest.teamId), isNull(team.archivedAt)))
    .leftJoin(membership, and(eq(membership.teamId, team.id), eq(membership.personId, actor.personId)))
    .innerJoin(person, and(eq(person.id, membershipRequest.personId), eq(person.status, "active")))
    .where(or(answers, actsForLead))
    .groupBy(team.id)
    .orderBy(oldestAt);
}
