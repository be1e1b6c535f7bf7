import { and, eq, or, sql, type InferSelectModel, type Placeholder, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { membership, membershipInvitation, team, teamFormerAddress } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { prepared, type Queryable } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import type { MembershipRole, TeamAbilities, TeamAbility } from "./contract";
import { abilitiesIn } from "./policy";
import { activeLeadExists } from "./team-leads.server";

/** A team as one actor meets it. */
export interface TeamAccess {
  team: InferSelectModel<typeof team>;
  /** The actor's role in it; null for those outside. */
  role: MembershipRole | null;
  abilities: TeamAbilities;
}

/** The team a working group is inside of, and the actor's place in that. */
const above = alias(team, "above");
const placeAbove = alias(membership, "place_above");

/** Whom the rights are looked up for, in a query of its own or in one that is prepared once. */
interface Asker {
  personId: number | Placeholder;
  administers: boolean | Placeholder;
}

const teamFor = (on: Queryable, { personId, administers }: Asker) => on
  .select({
    team, role: membership.role, above, roleAbove: placeAbove.role,
    invited: sql<boolean>`${membershipInvitation.personId} is not null`,
    // Only administrators act for teams that nobody leads.
    led: sql<boolean>`(not ${administers}::boolean or ${activeLeadExists})`,
  })
  .from(team)
  .leftJoin(membership, and(eq(membership.teamId, team.id), eq(membership.personId, personId)))
  .leftJoin(membershipInvitation, and(eq(membershipInvitation.teamId, team.id), eq(membershipInvitation.personId, personId)))
  .leftJoin(above, and(eq(team.kind, "working_group"), eq(above.id, team.parentId)))
  .leftJoin(placeAbove, and(eq(placeAbove.teamId, above.id), eq(placeAbove.personId, personId)));

function atAddress(slug: string | Placeholder): SQL | undefined {
  const formerly = sql`(select ${teamFormerAddress.teamId} from ${teamFormerAddress} where ${teamFormerAddress.slug} = ${slug})`;
  return or(eq(team.slug, slug), eq(team.id, formerly));
}

const anybody: Asker = { personId: sql.placeholder("personId"), administers: sql.placeholder("administers") };
const byIdQuery = prepared((on) => teamFor(on, anybody).where(eq(team.id, sql.placeholder("id"))).prepare("team_by_id"));
const bySlugQuery = prepared((on) => teamFor(on, anybody).where(atAddress(sql.placeholder("slug"))).prepare("team_by_slug"));

function findTeam({ personId, organisationRole }: Actor, by: { slug: string } | { id: number }, on: Queryable | undefined) {
  const asker = { personId, administers: organisationRole === "administrator" };
  return "id" in by ? byIdQuery(on).execute({ ...asker, id: by.id }) : bySlugQuery(on).execute({ ...asker, slug: by.slug });
}

/**
 * Loads a team and decides whether this actor may do what they want with it; one query. A former
 * address finds the team as well: its pages compare the slugs and lead to the present one. Throws
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
  const { organisationRole } = actor;
  const factsOf = (place: { team: InferSelectModel<typeof team>; role: MembershipRole | null }) => ({
    organisationRole, role: place.role, visibility: place.team.visibility, archived: place.team.archivedAt !== null,
    invited: found.invited, leaderless: !found.led, readsAbove: true,
  });
  const readsAbove = found.above === null || abilitiesIn({ ...factsOf({ team: found.above, role: found.roleAbove }), invited: false }).read;
  const abilities = abilitiesIn({ ...factsOf(found), readsAbove });
  if (!abilities.see) notFound("team");
  if (!abilities[ability]) throw new DomainError("forbidden", `may not ${ability} in team ${found.team.id}`);
  return { team: found.team, role: found.role, abilities };
}
