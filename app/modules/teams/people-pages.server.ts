import { and, count, eq, isNull } from "drizzle-orm";
import { membership, person, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { ownTeam } from "./team-predicates.server";
import { peoplePageSize } from "./contract";

/** So many pages of one team are told: a thousand people. */
const mostPages = 20;

/** The addresses of all pages that list the people of this actor's teams; archived teams left out. */
export async function peoplePages(actor: Actor): Promise<string[]> {
  const teams = await database()
    .select({ slug: team.slug, people: count() })
    .from(team)
    .innerJoin(membership, eq(membership.teamId, team.id))
    .innerJoin(person, and(eq(person.id, membership.personId), eq(person.status, "active")))
    .where(and(ownTeam(actor, team.id), isNull(team.archivedAt)))
    .groupBy(team.id)
    .orderBy(team.id);
  return teams.flatMap(({ slug, people }) => Array.from({ length: Math.min(mostPages, Math.ceil(people / peoplePageSize)) }, (_, index) => `/teams/${slug}/people${index === 0 ? "" : `?page=${index + 1}`}`));
}
