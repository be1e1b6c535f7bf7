import { expect, it } from "vitest";
import { standbyOperations } from "~/modules/standby/api/operations.server";
import { callsToPerson } from "~/modules/teams/calls-to-person.server";
import { teamPeopleOperations } from "~/modules/teams/api/people-operations.server";
import { runTeamOperations } from "~/modules/teams/api/run-operations.server";
import { requestMembership } from "~/modules/teams/request-membership.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
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
  const { list } = await call(lead, "beginStandbyList", { slug: team.slug }, { title: "Floods", purpose: "", readyHours: 48 }) as { list: string };
  const at = { slug: team.slug, list };
  await call(member, "standBy", at, { fromDay: "2020-01-01", untilDay: null, offer: "Assessment", contact: "At home" });
  const seenBy = async (actor: Actor) => (await call(actor, "getStandbyList", at) as { people: { contact: string | null; offer: string }[] }).people.map(({ contact, offer }) => [offer, contact]);
  expect(await seenBy(lead)).toEqual([["Assessment", "At home"]]);
  expect(await seenBy(other)).toEqual([["Assessment", null]]);
  await call(member, "standDown", at);
  expect(await seenBy(lead)).toEqual([]);
});
