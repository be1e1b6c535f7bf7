import { and, eq, type InferSelectModel } from "drizzle-orm";
import { membership, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database, type Queryable } from "~/platform/database/connection.server";
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

/**
 * Loads a team and decides whether this actor may do what they want with it; one query. Throws
 * `not_found` where the actor may not even see the team, `forbidden` where they see it but lack the
 * ability. Use cases pass their transaction.
 */
export async function accessTeam(
  actor: Actor,
  by: { slug: string } | { id: number },
  ability: TeamAbility,
  on: Queryable = database(),
): Promise<TeamAccess> {
  const [found] = await on
    .select({ team, role: membership.role })
    .from(team)
    .leftJoin(membership, and(eq(membership.teamId, team.id), eq(membership.personId, actor.personId)))
    .where("id" in by ? eq(team.id, by.id) : eq(team.slug, by.slug));
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
