import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { accessTeam } from "~/modules/teams/access-team.server";
import { acceptInvitation, declineInvitation, withdrawInvitation } from "~/modules/teams/answer-invitation.server";
import { answerRequest, forgetAnswer } from "~/modules/teams/answer-request.server";
import { callsToPerson } from "~/modules/teams/calls-to-person.server";
import { inviteView } from "~/modules/teams/invite-view.server";
import { invitePeople } from "~/modules/teams/invite-people.server";
import { requestMembership } from "~/modules/teams/request-membership.server";
import { invitationInput } from "~/modules/teams/schema.server";
import { requestsToAnswer } from "~/modules/teams/requests-to-answer.server";
import { teamChangesList } from "~/modules/teams/team-changes-list.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { membership, outboxEvent, person, profile } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import type { Team } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { followEvents } from "../../support/events";
import { aTeam, somebody } from "./cast";

const byName = (people: Actor[], role: "member" | "coordinator" | "observer" = "member", note = "") =>
  ({ by: "names" as const, personIds: people.map(({ personId }) => personId), role, note });

const roleOf = async (team: Team, actor: Actor) => {
  const [row] = await database().select({ role: membership.role }).from(membership).where(and(eq(membership.teamId, team.id), eq(membership.personId, actor.personId)));
  return row?.role ?? null;
};

const noQuery = { q: "", officeId: undefined, function: undefined, sent: undefined };

describe("an invitation", () => {
  it("lets somebody see a private team, and become what they were invited to be once they accept", async () => {
    const team = await aTeam({ visibility: "private" });
    const [lead, invited] = [await somebody({ team, role: "lead" }), await somebody()];
    expect(await invitePeople(lead, team.slug, byName([invited], "observer", "Come and read"))).toEqual({ invited: 1 });
    expect((await callsToPerson(invited, "en")).invitations).toMatchObject([{ slug: team.slug, role: "observer", note: "Come and read", by: lead.displayName }]);
    await expect(accessTeam(invited, { slug: team.slug }, "see")).resolves.toMatchObject({ role: null });
    await expect(accessTeam(invited, { slug: team.slug }, "read")).rejects.toMatchObject({ code: "forbidden" });
    await acceptInvitation(invited, { slug: team.slug });
    await acceptInvitation(invited, { slug: team.slug });
    expect(await roleOf(team, invited)).toBe("observer");
    expect(await callsToPerson(invited, "en")).toEqual({ invitations: [], successions: [], answers: [] });
  });

  it("that is declined or withdrawn hides the team again", async () => {
    const team = await aTeam({ visibility: "private" });
    const lead = await somebody({ team, role: "lead" });
    const [one, other] = [await somebody(), await somebody({ organisationRole: "guest" })];
    await invitePeople(lead, team.slug, byName([one, other]));
    expect(await declineInvitation(one, { slug: team.slug })).toEqual({ stillSeen: false });
    await withdrawInvitation(lead, { slug: team.slug, personId: other.personId });
    for (const actor of [one, other]) {
      await expect(accessTeam(actor, { slug: team.slug }, "see")).rejects.toMatchObject({ code: "not_found" });
      await expect(acceptInvitation(actor, { slug: team.slug })).rejects.toMatchObject({ code: "not_found" });
    }
    const { changes } = await teamChangesList(lead, team.slug, 1);
    expect(changes.map(({ kind, people }) => [kind, people])).toEqual([["invitation_withdrawn", 1], ["invitation_declined", 1], ["invited", 2]]);
  });

  it("is sent once to each who does not belong to the team, and to nobody who has left the organisation", async () => {
    const team = await aTeam();
    const [lead, member, invited, gone] = [await somebody({ team, role: "lead" }), await somebody({ team }), await somebody(), await somebody()];
    await database().update(person).set({ status: "left" }).where(eq(person.id, gone.personId));
    expect(await invitePeople(lead, team.slug, byName([member, invited, gone]))).toEqual({ invited: 1 });
    expect(await invitePeople(lead, team.slug, byName([invited]))).toEqual({ invited: 0 });
    const events = await database().select({ type: outboxEvent.type }).from(outboxEvent)
      .where(and(sql`${outboxEvent.payload} ->> 'teamId' = ${String(team.id)}`, eq(outboxEvent.type, "teams.person_invited")));
    expect(events).toHaveLength(1);
  });

  it("is for those who manage the team; only leads invite coordinators, and nobody invites a lead", async () => {
    const team = await aTeam();
    const [coordinator, member, guest] = [await somebody({ team, role: "coordinator" }), await somebody({ team }), await somebody()];
    await expect(invitePeople(member, team.slug, byName([guest]))).rejects.toMatchObject({ code: "forbidden" });
    await expect(invitePeople(coordinator, team.slug, byName([guest], "coordinator"))).rejects.toMatchObject({ code: "forbidden" });
    await invitePeople(await somebody({ team, role: "lead" }), team.slug, byName([guest], "coordinator"));
    await acceptInvitation(guest, { slug: team.slug });
    expect(await roleOf(team, guest)).toBe("coordinator");
  });
});

describe("inviting an office or a function", () => {
  it("says whom it reaches before it is sent, and reaches exactly those", async () => {
    const office = await buildOffice(database());
    const team = await aTeam();
    const there = (overrides: Partial<Parameters<typeof buildPerson>[1]> = {}) => buildPerson(database(), { officeId: office.id, function: "project_staff", ...overrides });
    const [first, second, member] = [await actorFor(await there()), await actorFor(await there()), await actorFor(await there())];
    await there({ organisationRole: "guest" });
    await there({ status: "suspended" });
    await there({ function: "specialist" });
    await database().insert(membership).values({ teamId: team.id, personId: member.personId });
    const lead = await somebody({ team, role: "lead" });
    await invitePeople(lead, team.slug, byName([first]));
    const audience = { officeId: office.id, function: "project_staff" as const };
    const { reach } = await inviteView(lead, team.slug, { ...noQuery, ...audience }, "en");
    expect(reach).toMatchObject({ people: 1, members: 1, invited: 1, named: [{ handle: second.handle }] });
    const sending = { by: "audience" as const, ...audience, role: "member" as const, note: "" };
    await expect(invitePeople(lead, team.slug, { ...sending, expected: 2 })).rejects.toMatchObject({ code: "conflict", field: "expected" });
    expect(await invitePeople(lead, team.slug, { ...sending, expected: 1 })).toEqual({ invited: 1 });
    expect((await callsToPerson(second, "en")).invitations).toMatchObject([{ slug: team.slug }]);
    expect((await inviteView(lead, team.slug, noQuery, "en")).open.map(({ handle }) => handle).sort()).toEqual([first.handle, second.handle].sort());
  });
});

it("is nobody's who names neither an office nor a function: that would be everybody", () => {
  const asked = { by: "audience", expected: "400", role: "member" };
  expect(invitationInput.safeParse(asked).error?.issues).toMatchObject([{ path: ["officeId"] }]);
  expect(invitationInput.safeParse({ ...asked, function: "specialist" }).success).toBe(true);
});

describe("finding people to invite", () => {
  it("goes by name with typing errors forgiven, and says who is in already", async () => {
    const team = await aTeam();
    const lead = await somebody({ team, role: "lead" });
    const known = await buildPerson(database(), { displayName: "Ludmila Petrushevskaya", familyName: "Petrushevskaya" });
    await database().update(profile).set({ names: "petrushevskaya ludmila", vector: sql`to_tsvector('simple', 'petrushevskaya ludmila')` }).where(eq(profile.personId, known.id));
    const find = async (q: string) => (await inviteView(lead, team.slug, { ...noQuery, q }, "en")).found?.map(({ id, already }) => [id, already]);
    expect(await find("Petrushevskaya")).toEqual([[known.id, null]]);
    expect(await find("petrushevskaia")).toEqual([[known.id, null]]);
    await invitePeople(lead, team.slug, { by: "names", personIds: [known.id], role: "member", note: "" });
    expect(await find("petrushevskaya")).toEqual([[known.id, "invited"]]);
    expect(await find("")).toBeUndefined();
  });
});

describe("the answer to a wish to join", () => {
  it("comes back with a word, and stays until it has been read", async () => {
    const team = await aTeam({ visibility: "request" });
    const [lead, applicant, other] = [await somebody({ team, role: "lead" }), await somebody(), await somebody()];
    for (const actor of [applicant, other]) await requestMembership(actor, { slug: team.slug, note: "May I" });
    await answerRequest(lead, { slug: team.slug, personId: applicant.personId, accept: false, word: "Next year" });
    await answerRequest(lead, { slug: team.slug, personId: other.personId, accept: true, word: "Welcome" });
    expect((await callsToPerson(applicant, "en", team.id)).answers).toMatchObject([{ accepted: false, note: "Next year", by: lead.displayName }]);
    expect((await callsToPerson(other, "en")).answers).toMatchObject([{ accepted: true, note: "Welcome" }]);
    await forgetAnswer(other, { slug: team.slug });
    expect((await callsToPerson(other, "en")).answers).toEqual([]);
    await requestMembership(applicant, { slug: team.slug, note: "Again" });
    expect((await callsToPerson(applicant, "en")).answers).toEqual([]);
  });

  it("can be given by an administrator where nobody leads, and is theirs to see as waiting", async () => {
    const team = await aTeam({ visibility: "request" });
    const [applicant, administrator] = [await somebody(), await somebody({ organisationRole: "administrator" })];
    await requestMembership(applicant, { slug: team.slug, note: "" });
    expect((await requestsToAnswer(administrator, "en")).map(({ slug }) => slug)).toContain(team.slug);
    await answerRequest(administrator, { slug: team.slug, personId: applicant.personId, accept: true, word: "" });
    expect(await roleOf(team, applicant)).toBe("member");
    const lead = await somebody({ team, role: "lead" });
    const late = await somebody();
    await requestMembership(late, { slug: team.slug, note: "" });
    expect((await requestsToAnswer(administrator, "en")).map(({ slug }) => slug)).not.toContain(team.slug);
    expect((await requestsToAnswer(lead, "en")).map(({ slug }) => slug)).toEqual([team.slug]);
    await expect(answerRequest(administrator, { slug: team.slug, personId: late.personId, accept: true, word: "" })).rejects.toMatchObject({ code: "forbidden" });
    await followEvents();
  });
});
