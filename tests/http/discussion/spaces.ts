import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildPerson } from "~db/seed/factories/build-person";
import { database } from "~/platform/database/connection.server";
import type { MembershipRole } from "~/modules/teams/contract";
import { clientOf } from "../../support/sessions";

type PersonOverrides = Parameters<typeof buildPerson>[1];

/** A team of its own, and browsers without JavaScript for people of it. */
export async function buildSpace(overrides: Parameters<typeof buildTeam>[1] = {}) {
  const team = await buildTeam(database(), overrides);
  const member = async (role: MembershipRole = "member", person: PersonOverrides = {}) => {
    const joined = await buildPerson(database(), person);
    await buildMembership(database(), { teamId: team.id, personId: joined.id, role });
    return { person: joined, client: await clientOf(joined) };
  };
  return { team, href: `/teams/${team.slug}`, member };
}

type Client = Awaited<ReturnType<typeof clientOf>>;

/** Starts a thread through the page for it; gives the page it leads to. */
export async function startThread(client: Client, teamHref: string, fields: Record<string, string> = {}) {
  const form = (await client.get(`${teamHref}/threads/new`)).form("Start the thread");
  return form.fill({ title: "Heat stress", message: "First words", ...fields }).submit();
}
