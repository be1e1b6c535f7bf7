import { withStoredState } from "~/modules/documents/stored-state.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";

/** What BUDGETS promises: live access ends this long after the right to it. */
export const revoked = 5_000;

/** A team that only its members read, its lead, and the way to make more members. */
export async function privateTeam() {
  const team = await buildTeam(database(), { visibility: "private" });
  const member = async (role: "lead" | "member" = "member") => {
    const person = await buildPerson(database());
    await buildMembership(database(), { teamId: team.id, personId: person.id, role });
    return person;
  };
  return { team, member, lead: await member("lead") };
}

/** The text of a document as the database holds it. */
export const storedText = (id: number) => withStoredState(id, ({ state }) => state.getXmlFragment("default").toString());
