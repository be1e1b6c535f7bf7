import { expect, it } from "vitest";
import { standbyOperations } from "~/modules/standby/api/operations.server";
import { callsToPerson } from "~/modules/teams/calls-to-person.server";
import { teamPeopleOperations } from "~/modules/teams/api/people-operations.server";
import { runTeamOperations } from "~/modules/teams/api/run-operations.server";
import { changeRole } from "~/modules/teams/change-role.server";
import { requestMembership } from "~/modules/teams/request-membership.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { inEachLanguage } from "~/platform/i18n/locales";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { aTeam, somebody } from "./cast";

const operations = [...teamPeopleOperations, ...runTeamOperations, ...standbyOperations];

/** What a program is answered, once its call is understood. */
async function call(actor: Actor, id: string, path: object, body?: unknown): Promise<unknown> {
  return (await operations.find((one) => one.id === id)!.run({ actor, locale: "en", path, query: {}, body } as never)).result;
}

it("a program lets in who asks, by name, with a word", async () => {
  const team = await aTeam({ visibility: "request" });
  const lead = await somebody({ team, role: "lead" });
  const asker = await buildPerson(database());
  const asking = await actorFor(asker);
  await requestMembership(asking, { slug: team.slug, note: "Please" });
  expect(await call(lead, "listMembershipRequests", { slug: team.slug })).toMatchObject({ items: [{ handle: asker.handle, note: "Please" }] });
  await call(lead, "answerMembershipRequest", { slug: team.slug, handle: asker.handle }, { accept: true, word: "Welcome" });
  expect(await call(lead, "listMembershipRequests", { slug: team.slug })).toEqual({ items: [] });
  expect((await callsToPerson(asking, "en")).answers).toMatchObject([{ slug: team.slug, accepted: true, note: "Welcome" }]);
});

it("a program invites people by their names, and is told beside the field of one that is nobody's", async () => {
  const team = await aTeam();
  const lead = await somebody({ team, role: "lead" });
  const guests = [await buildPerson(database()), await buildPerson(database())];
  const people = guests.map(({ handle }) => handle);
  expect(await call(lead, "inviteToTeam", { slug: team.slug }, { people, role: "member", note: "" })).toEqual({ invited: 2 });
  expect(await call(lead, "inviteToTeam", { slug: team.slug }, { people, role: "member", note: "" })).toEqual({ invited: 0 });
  await expect(call(lead, "inviteToTeam", { slug: team.slug }, { people: ["nobody-of-this-name"], role: "member", note: "" })).rejects.toMatchObject({ code: "invalid", field: "people" });
  await expect(call(await somebody({ team }), "inviteToTeam", { slug: team.slug }, { people: ["nobody-of-this-name"], role: "member", note: "" })).rejects.toMatchObject({ code: "forbidden" });
});

it("whoever is suspended or has left is nobody to a program: not invited, given no role, not taken out", async () => {
  const team = await aTeam();
  const lead = await somebody({ team, role: "lead" });
  for (const status of ["suspended", "left"] as const) {
    const gone = await buildPerson(database(), { status });
    await buildMembership(database(), { teamId: team.id, personId: gone.id, role: "member" });
    const at = { slug: team.slug, handle: gone.handle };
    await expect(call(lead, "inviteToTeam", { slug: team.slug }, { people: [gone.handle], role: "member", note: "" })).rejects.toMatchObject({ code: "invalid", field: "people" });
    for (const [id, body] of [["changeMemberRole", { role: "lead" }], ["removeMember"], ["withdrawTeamInvitation"]] as const) await expect(call(lead, id, at, body), id).rejects.toMatchObject({ code: "not_found" });
    await expect(changeRole(lead, { slug: team.slug, personId: gone.id, role: "lead" })).rejects.toMatchObject({ code: "not_found" });
  }
});

it("a guest who coordinates invites those whom they meet, and nobody by a name they guess", async () => {
  const [team, other] = [await aTeam(), await aTeam()];
  const guest = await somebody({ team, role: "coordinator", organisationRole: "guest" });
  const [met, stranger] = [await buildPerson(database()), await buildPerson(database())];
  for (const personId of [met.id, guest.personId]) await buildMembership(database(), { teamId: other.id, personId });
  const invite = (handle: string) => call(guest, "inviteToTeam", { slug: team.slug }, { people: [handle], role: "member", note: "" });
  expect(await invite(met.handle)).toEqual({ invited: 1 });
  await expect(invite(stranger.handle)).rejects.toMatchObject({ code: "invalid", field: "people" });
});

it("a description that is longer than its form takes, as one that came with an archive, is read all the same", async () => {
  const team = await aTeam({ purpose: inEachLanguage(() => "Long ".repeat(100)), leadUnit: "U".repeat(90) });
  const lead = await somebody({ team, role: "lead" });
  const read = await call(lead, "getTeamDescription", { slug: team.slug });
  expect(operations.find(({ id }) => id === "getTeamDescription")!.answer.schema.safeParse(read)).toMatchObject({ success: true });
});

it("a program describes a team as it reads it, and takes a language away by leaving it out", async () => {
  const team = await aTeam();
  const lead = await somebody({ team, role: "lead" });
  const [en, fr] = [{ name: "Inspection", purpose: "Visits" }, { name: "Inspection du travail", purpose: "Visites" }];
  const described = { language: "en", texts: { en, fr }, leadUnit: "LABADMIN", terms: [] };
  await call(lead, "describeTeam", { slug: team.slug }, described);
  expect(await call(lead, "getTeamDescription", { slug: team.slug })).toEqual(described);
  await call(lead, "describeTeam", { slug: team.slug }, { ...described, texts: { en } });
  expect(await call(lead, "getTeamDescription", { slug: team.slug })).toEqual({ ...described, texts: { en } });
});

it("a program stands by for its owner, and tells their number to those alone who may call it", async () => {
  const team = await aTeam();
  const [lead, member, other] = [await somebody({ team, role: "lead" }), await somebody({ team }), await somebody({ team })];
  const { list } = await call(lead, "beginStandbyList", { slug: team.slug }, { title: " Floods\n", purpose: "", readyHours: 48 }) as { list: string };
  const at = { slug: team.slug, list };
  await call(member, "standBy", at, { fromDay: "2020-01-01", untilDay: null, offer: "Assessment", contact: "At home" });
  const seenBy = async (actor: Actor) => (await call(actor, "getStandbyList", at) as { people: { contact: string | null; offer: string }[] }).people.map(({ contact, offer }) => [offer, contact]);
  expect(await seenBy(lead)).toEqual([["Assessment", "At home"]]);
  expect(await seenBy(other)).toEqual([["Assessment", null]]);
  expect(await call(other, "listStandbyLists", { slug: team.slug })).toEqual({ items: [{ list, title: { text: "Floods", language: "en" } }] });
  await call(member, "standDown", at);
  expect(await seenBy(lead)).toEqual([]);
});
