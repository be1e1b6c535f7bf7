import { randomBytes } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import { teamFeed } from "~db/schema";
import { accessTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { tokenHashOf } from "~/platform/auth/token-secret.server";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { DomainError } from "~/platform/errors";
import { maxFeeds } from "../contract";

/**
 * Makes a secret address under which the actor's own reader follows a team; it is told once and only its hash is kept.
 * Throws `not_found` and `forbidden` where they may not read the team, `invalid` when they have too many.
 */
export async function makeTeamFeed(actor: Actor, slug: string): Promise<string> {
  const { team } = await accessTeam(actor, { slug }, "read");
  const held = await database().$count(teamFeed, and(eq(teamFeed.ownerId, actor.personId), eq(teamFeed.teamId, team.id)));
  if (held >= maxFeeds) throw new DomainError("invalid", "too_many_feeds", "feeds");
  const token = randomBytes(24).toString("base64url");
  await database().insert(teamFeed).values({ tokenHash: tokenHashOf(token), ownerId: actor.personId, teamId: team.id });
  return `${environment().publicUrl}/teams/feeds/${token}.atom`;
}

/** Makes a secret address useless at once. Nothing happens when it is another's. */
export async function revokeTeamFeed(actor: Actor, feedId: number): Promise<void> {
  await database().delete(teamFeed).where(and(eq(teamFeed.id, feedId), eq(teamFeed.ownerId, actor.personId)));
}

/** The actor's secret addresses for a team, the latest first, never the address itself. Throws `not_found` and `forbidden`. */
export async function teamFeeds(actor: Actor, slug: string) {
  const { team } = await accessTeam(actor, { slug }, "read");
  const feeds = await database().select({ id: teamFeed.id, createdAt: teamFeed.createdAt, lastUsedAt: teamFeed.lastUsedAt }).from(teamFeed)
    .where(and(eq(teamFeed.ownerId, actor.personId), eq(teamFeed.teamId, team.id))).orderBy(desc(teamFeed.id));
  return { team: { slug: team.slug, name: team.name }, feeds };
}
