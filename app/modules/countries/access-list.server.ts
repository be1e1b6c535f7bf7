import { and, eq, isNull } from "drizzle-orm";
import { accessTeam, type TeamAccess } from "~/modules/teams/public.server";
import { countryList, listedCountry } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";

/** A country list as one actor meets it in its team. */
export interface ListAccess extends TeamAccess {
  list: typeof countryList.$inferSelect;
}

/**
 * Loads a team's list and decides whether this actor may `read` it, keep it (`post`) or `manage` it: a
 * list is as open as its team's threads. Throws `not_found` and `forbidden` as `accessTeam` does.
 */
export async function accessList(actor: Actor, teamSlug: string, listSlug: string, ability: "read" | "post" | "manage", on: Queryable = database()): Promise<ListAccess> {
  const access = await accessTeam(actor, { slug: teamSlug }, ability, on);
  const [list] = await on.select().from(countryList).where(and(eq(countryList.teamId, access.team.id), eq(countryList.slug, listSlug)));
  return { ...access, list: list ?? notFound("country list") };
}

/** The same for one country on the list; `not_found` when it is not on it. */
export async function accessListedCountry(actor: Actor, teamSlug: string, listSlug: string, iso2: string, ability: "read" | "post", on: Queryable = database()) {
  const access = await accessList(actor, teamSlug, listSlug, ability, on);
  const [entry] = await on.select().from(listedCountry).where(and(eq(listedCountry.listId, access.list.id), eq(listedCountry.countryIso2, iso2), isNull(listedCountry.removedAt)));
  return { ...access, entry: entry ?? notFound("listed country") };
}
