import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { membership, membershipRequest, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";

/** The open wishes to join of one team. */
export interface RequestsToAnswer {
  slug: string;
  name: string;
  requests: number;
  /** When the one that waits longest was made. */
  oldestAt: Date;
}

/** Wishes to join that the actor may answer as a lead or coordinator, by team, the longest waiting first. One query. */
export function requestsToAnswer(actor: Actor, locale: Locale): Promise<RequestsToAnswer[]> {
  const oldestAt = sql<Date>`min(${membershipRequest.createdAt})`.mapWith(membershipRequest.createdAt);
  return database()
    .select({ slug: team.slug, name: sql<string>`${team.name} ->> ${locale}::text`, requests: sql<number>`count(*)::int`, oldestAt })
    .from(membership)
    .innerJoin(team, and(eq(team.id, membership.teamId), isNull(team.archivedAt)))
    .innerJoin(membershipRequest, eq(membershipRequest.teamId, team.id))
    .innerJoin(person, and(eq(person.id, membershipRequest.personId), eq(person.status, "active")))
    .where(and(eq(membership.personId, actor.personId), inArray(membership.role, ["lead", "coordinator"])))
    .groupBy(team.id)
    .orderBy(oldestAt);
}
