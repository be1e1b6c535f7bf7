import type { MembershipRole } from "~/modules/teams/contract";
import { database } from "~/platform/database/connection.server";
import { buildPerson, type Person } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam, type Team } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";

type OrganisationRole = Person["organisationRole"];

/** Somebody of the organisation, signed in; in a team when one is given. */
export async function somebody(options: { organisationRole?: OrganisationRole; team?: Team; role?: MembershipRole } = {}) {
  const { organisationRole = "staff", team, role = "member" } = options;
  const person = await buildPerson(database(), { organisationRole });
  if (team) await buildMembership(database(), { teamId: team.id, personId: person.id, role });
  return actorFor(person);
}

/** A team of its own, open unless told otherwise. */
export const aTeam = (overrides: Parameters<typeof buildTeam>[1] = {}) => buildTeam(database(), overrides);
