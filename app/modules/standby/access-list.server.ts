import { and, asc, eq } from "drizzle-orm";
import { accessTeam, type TeamAccess } from "~/modules/teams/public.server";
import { standbyList, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";

/** A standby list as one actor meets it in its team. */
export interface StandbyAccess extends TeamAccess {
  list: typeof standbyList.$inferSelect;
}

/** Loads a team's standby list and decides whether this actor may `read` it, stand by (`post`) or `manage` it. Throws `not_found` and `forbidden` as `accessTeam` does. */
export async function accessStandby(actor: Actor, teamSlug: string, listSlug: string, ability: "read" | "post" | "manage", on: Queryable = database()): Promise<StandbyAccess> {
  const access = await accessTeam(actor, { slug: teamSlug }, ability, on);
  const [list] = await on.select().from(standbyList).where(and(eq(standbyList.teamId, access.team.id), eq(standbyList.slug, listSlug)));
  return { ...access, list: list ?? notFound("standby list") };
}

/** A team's standby lists, the oldest first. The caller has decided that the team may be read; use cases pass their transaction. */
export function standbyListsOf(teamSlug: string, on: Queryable = database()) {
  return on
    .select({ id: standbyList.id, slug: standbyList.slug, title: standbyList.title, purpose: standbyList.purpose, readyHours: standbyList.readyHours })
    .from(standbyList)
    .innerJoin(team, eq(team.id, standbyList.teamId))
    .where(eq(team.slug, teamSlug))
    .orderBy(asc(standbyList.id));
}

/** Whether a team keeps any standby list, for its tabs. The caller has decided that the team may be read. */
export const keepsStandby = async (teamSlug: string): Promise<boolean> => (await standbyListsOf(teamSlug)).length > 0;
