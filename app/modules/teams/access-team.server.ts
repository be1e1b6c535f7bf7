import { and, eq, sql, type InferSelectModel, type Placeholder } from "drizzle-orm";
import { membership, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { prepared, type Queryable } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import type { MembershipRole, TeamAbilities, TeamAbility } from "./contract";
import { abilitiesIn } from "./policy";

/** A team as one actor meets it. */
export interface TeamAccess {
  team: InferSelectModel<typeof team>;
  /** The actor's role in it; null for those outside. */
  role: MembershipRole | null;
  abilities: TeamAbilities;
}

const teamFor = (on: Queryable, personId: number | Placeholder) => on
  .select({ team, role: membership.role })
  .from(team)
  .leftJoin(membership, and(eq(membership.teamId, team.id), eq(membership.personId, personId)));

const byIdQuery = prepared((on) => teamFor(on, sql.placeholder("personId")).where(eq(team.id, sql.placeholder("id"))).prepare("team_by_id"));
const bySlugQuery = prepared((on) => teamFor(on, sql.placeholder("personId")).where(eq(team.slug, sql.placeholder("slug"))).prepare("team_by_slug"));

function findTeam({ personId }: Actor, by: { slug: string } | { id: number }, on: Queryable | undefined) {
  if (on) return teamFor(on, personId).where("id" in by ? eq(team.id, by.id) : eq(team.slug, by.slug));
  return "id" in by ? byIdQuery().execute({ personId, id: by.id }) : bySlugQuery().execute({ personId, slug: by.slug });
}

/**
 * Loads a team and decides whether this actor may do what they want with it; one query. Throws
 * `not_found` where the actor may not even see the team, `forbidden` where they see it but lack the
 * ability. Use cases pass their transaction.
 */
export async function accessTeam(
  actor: Actor,
  by: { slug: string } | { id: number },
  ability: TeamAbility,
  on?: Queryable,
): Promise<TeamAccess> {
  const [found] = await findTeam(actor, by, on);
  if (!found) notFound("team");
  const abilities = abilitiesIn({
    organisationRole: actor.organisationRole,
    visibility: found.team.visibility,
    role: found.role,
    archived: found.team.archivedAt !== null,
  });
  if (!abilities.see) notFound("team");
  if (!abilities[ability]) throw new DomainError("forbidden", `may not ${ability} in team ${found.team.id}`);
  return { team: found.team, role: found.role, abilities };
}
