import type { Region } from "~/modules/organisation/contract";
import { database } from "~/platform/database/connection.server";
import { induction, inductionChecklist, inductionStep } from "~db/schema";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildPerson, type Person } from "~db/seed/factories/build-person";
import { actorFor } from "../../support/actors";

interface List {
  teamId?: number;
  functions?: string[];
  regions?: Region[];
  officeIds?: number[];
}

/** A checklist with one step for each line, in English. */
export async function aChecklist(lines: string[], { teamId, ...conditions }: List = {}): Promise<number[]> {
  const [list] = await database().insert(inductionChecklist).values({ teamId: teamId ?? null, title: { en: "A list" }, ...conditions }).returning();
  const rows = lines.map((text, place) => ({ checklistId: list!.id, position: place + 1, due: "first_week" as const, text: { en: text } }));
  return (await database().insert(inductionStep).values(rows).returning({ id: inductionStep.id })).map(({ id }) => id);
}

/** Somebody in their first weeks. */
export async function aNewcomer(overrides: Partial<Person> = {}, buddyId?: number): Promise<Person> {
  const person = await buildPerson(database(), overrides);
  await database().insert(induction).values({ personId: person.id, buddyId });
  return person;
}

/** A team with a lead, a coordinator, a member, and a newcomer in it; all as actors, the newcomer as a person as well. */
export async function aTeamWithNewcomer() {
  const team = await buildTeam(database());
  const newcomer = await aNewcomer();
  await buildMembership(database(), { teamId: team.id, personId: newcomer.id });
  const actorIn = async (role: "lead" | "coordinator" | "member") => {
    const person = await buildPerson(database());
    await buildMembership(database(), { teamId: team.id, personId: person.id, role });
    return actorFor(person);
  };
  const [lead, coordinator, member] = [await actorIn("lead"), await actorIn("coordinator"), await actorIn("member")];
  const administrator = await actorFor(await buildPerson(database(), { organisationRole: "administrator" }));
  return { team, newcomer, self: await actorFor(newcomer), lead, coordinator, member, administrator };
}
