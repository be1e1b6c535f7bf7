import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { answerEvent } from "~/modules/calendar/answer-event.server";
import { invitePeople } from "~/modules/calendar/invite-people.server";
import { participantsView } from "~/modules/calendar/participants-view.server";
import { inviteQuery } from "~/modules/calendar/schema.server";
import { withdrawInvitation } from "~/modules/calendar/withdraw-invitation.server";
import { rememberWords } from "~/modules/experts/findable-words.server";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import { eventParticipant, person } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { followEvents } from "../../support/events";
import { aTeam, somebody } from "../teams/cast";
import { anEvent } from "./cast";
import { lettersTo } from "./letters-sent";

beforeAll(() => followEvents());

const reader = { locale: "en", timeZone: "UTC" } as const;

const inviting = async (actor: Actor, id: number, query: Record<string, string>) => (await participantsView(actor, reader, { id, ...inviteQuery.parse(query) })).invite!;

async function anEventOfALead() {
  const team = await aTeam();
  const lead = await somebody({ team, role: "lead" });
  return { team, lead, id: await anEvent(lead, team.slug) };
}

describe("looking for people to invite", () => {
  test("shows all who fit and are new, a page at a time, however many are invited already", async () => {
    const { lead, id } = await anEventOfALead();
    const people: { id: number }[] = [];
    for (let number = 0; number < 45; number += 1) people.push(await buildPerson(database(), { displayName: `Quillmarch ${number}` }));
    await transaction(async (tx) => {
      for (const { id: one } of people) await rememberWords(tx, one);
    });
    const first = await inviting(lead, id, { find: "quillmarch" });
    expect([first.count, first.pages, first.found.length]).toEqual([45, 3, 20]);
    await invitePeople(lead, id, { ids: first.found.map((one) => one.id) });
    const second = await inviting(lead, id, { find: "quillmarch" });
    const rest = await inviting(lead, id, { find: "quillmarch", page: "2" });
    expect([second.count, second.found.length, rest.found.length]).toEqual([25, 20, 5]);
    expect(new Set([...first.found, ...second.found, ...rest.found].map((one) => one.handle)).size).toBe(45);
  });
});

describe("inviting many at once", () => {
  test("all members of the team are counted first and invited, those who answered left out", async () => {
    const { team, lead, id } = await anEventOfALead();
    const [member] = [await somebody({ team }), await somebody({ team }), await somebody({ team, organisationRole: "guest" })];
    await answerEvent(member, { id }, "yes");
    expect((await inviting(lead, id, { members: "on" })).reach).toMatchObject({ people: 3, known: 1 });
    expect(await invitePeople(lead, id, { audience: { members: true }, expected: 3 })).toBe(3);
    expect((await inviting(lead, id, { members: "on" })).reach).toMatchObject({ people: 0, known: 4 });
  });

  test("an office, a function, or both; only of those who may see the event", async () => {
    const { team, lead, id } = await anEventOfALead();
    const { id: officeId } = await buildOffice(database());
    const wanted = { officeId, function: "specialist" as const };
    const there = await buildPerson(database(), wanted);
    await buildPerson(database(), { officeId, function: "country_office_director" });
    await buildPerson(database(), { ...wanted, organisationRole: "guest" });
    expect((await inviting(lead, id, { officeId: String(officeId) })).reach).toMatchObject({ people: 2 });
    expect((await inviting(lead, id, { officeId: String(officeId), function: wanted.function })).reach).toMatchObject({ people: 1, named: [{ handle: there.handle }] });
    const closed = await buildTeam(database(), { visibility: "private" });
    await buildMembership(database(), { teamId: closed.id, personId: lead.personId, role: "lead" });
    expect((await inviting(lead, await anEvent(lead, closed.slug), { officeId: String(officeId) })).reach).toMatchObject({ people: 0 });
    expect(team.id).not.toBe(closed.id);
  });

  test("nobody is invited where it would reach another number than was told, nor where nobody is named", async () => {
    const { team, lead, id } = await anEventOfALead();
    await somebody({ team });
    await expect(invitePeople(lead, id, { audience: { members: true }, expected: 1 })).rejects.toMatchObject({ code: "conflict", field: "audience" });
    await expect(invitePeople(lead, id, { audience: {}, expected: 0 })).rejects.toMatchObject({ code: "invalid", field: "audience" });
    expect(await database().$count(eventParticipant, eq(eventParticipant.eventId, id))).toBe(0);
  });
});

describe("an invitation that is taken back", () => {
  const handleOf = async ({ personId }: Actor) => (await database().select({ handle: person.handle }).from(person).where(eq(person.id, personId)))[0]!.handle;

  test("is gone at once, and one letter takes the event out of the calendar", async () => {
    const { team, lead, id } = await anEventOfALead();
    const member = await somebody({ team });
    await invitePeople(lead, id, { ids: [member.personId] });
    await lettersTo(member.personId);
    await withdrawInvitation(lead, id, await handleOf(member));
    expect((await participantsView(lead, reader, { id, ...inviteQuery.parse({}) })).people).toEqual([]);
    const letters = await lettersTo(member.personId);
    expect(letters.map(({ method }) => method)).toEqual(["REQUEST", "CANCEL"]);
    expect(letters[1]!.text).toContain("your invitation to this event was withdrawn");
    expect(await database().$count(eventParticipant, eq(eventParticipant.eventId, id))).toBe(0);
  });

  test("can be sent anew, and leaves an answer as it is", async () => {
    const { team, lead, id } = await anEventOfALead();
    const [member, coming] = [await somebody({ team }), await somebody({ team })];
    await invitePeople(lead, id, { ids: [member.personId, coming.personId] });
    await answerEvent(coming, { id }, "yes");
    for (const one of [member, coming]) await withdrawInvitation(lead, id, await handleOf(one));
    expect(await invitePeople(lead, id, { ids: [member.personId, coming.personId] })).toBe(1);
    const { people } = await participantsView(lead, reader, { id, ...inviteQuery.parse({}) });
    expect(people.map(({ id: one, standing }) => [one, standing]).sort()).toEqual([[member.personId, "invited"], [coming.personId, "coming"]].sort());
  });

  test("is taken back by those alone who organise the event", async () => {
    const { team, lead, id } = await anEventOfALead();
    const member = await somebody({ team });
    await invitePeople(lead, id, { ids: [member.personId] });
    await expect(withdrawInvitation(member, id, await handleOf(member))).rejects.toMatchObject({ code: "forbidden" });
    await expect(withdrawInvitation(await actorFor(await buildPerson(database(), { organisationRole: "guest" })), id, await handleOf(member))).rejects.toMatchObject({ code: "not_found" });
  });
});
