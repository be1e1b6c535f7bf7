import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { uniqueWord } from "~db/seed/factories/unique";
import { apiClientOf } from "../../support/api-client";

async function aTeam(visibility: "open" | "private" = "open") {
  const db = database();
  const team = await buildTeam(db, { visibility });
  const [lead, member, stranger] = [await buildPerson(db), await buildPerson(db), await buildPerson(db)];
  await buildMembership(db, { teamId: team.id, personId: lead.id, role: "lead" });
  await buildMembership(db, { teamId: team.id, personId: member.id, role: "member" });
  const [asLead, asMember, asStranger] = [await apiClientOf(lead), await apiClientOf(member), await apiClientOf(stranger)];
  return { team, lead, member, stranger, asLead, asMember, asStranger, path: `/teams/${team.slug}` };
}

const put = (client: Awaited<ReturnType<typeof apiClientOf>>, path: string, body: unknown) => client.call("PUT", path, { body });

test("a program sets up a working group where its owner may, and a team of the organisation where they administer it", async () => {
  const { team, asLead, asMember } = await aTeam();
  const word = uniqueWord();
  const group = { language: "fr", texts: { fr: { name: `Visites ${word}`, purpose: "Aller voir" } }, visibility: "request", inside: team.slug };
  expect((await asMember.post("/teams", group)).status).toBe(403);
  const founded = await asLead.post("/teams", group);
  expect(founded.status).toBe(201);
  expect(founded.headers.get("location")).toMatch(new RegExp(`/api/v1/teams/visites-${word}$`));
  expect((await asLead.get(`/teams/visites-${word}`)).json()).toMatchObject({ kind: "working_group", visibility: "request", role: "lead", above: [{ slug: team.slug }] });
  const unwritten = await asLead.post("/teams", { ...group, texts: { en: { name: "X", purpose: "Y" } } });
  expect(unwritten.json()).toMatchObject({ status: 422, errors: [{ pointer: "#/texts/fr/name", code: "main_missing" }] });
  expect((await asLead.post("/teams", { ...group, address: `visites-${word}` })).json()).toMatchObject({ status: 409 });
  const { inside: _, ...ofOrganisation } = group;
  expect((await asLead.post("/teams", ofOrganisation)).status).toBe(403);
  const administrator = await apiClientOf(await buildPerson(database(), { organisationRole: "administrator" }));
  const thematic = (await administrator.post("/teams", { ...ofOrganisation, kind: "thematic" })).json<{ slug: string }>();
  expect((await administrator.get(`/teams/${thematic.slug}`)).json()).toMatchObject({ kind: "thematic", role: "lead" });
});

test("a program keeps the responsibilities card, by names and codes, and whoever sees the team reads it", async () => {
  const { member, stranger, asLead, asMember, asStranger, path } = await aTeam();
  const office = await buildOffice(database(), { type: "DWT" });
  const duty = { handle: member.handle, duty: "field", office: office.code };
  for (const body of [duty, duty, { handle: member.handle, duty: "workers" }]) expect((await asLead.post(`${path}/responsibilities`, body)).status).toBe(204);
  const { responsibilities } = (await asStranger.get(`${path}/responsibilities`)).json<{ responsibilities: { id: number }[] }>();
  expect(responsibilities).toMatchObject([{ handle: member.handle, duty: "field", office: office.code, area: office.city.en }, { duty: "workers", office: null, area: null }]);
  expect((await asLead.post(`${path}/responsibilities`, { ...duty, handle: stranger.handle })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/handle" }] });
  expect((await asLead.post(`${path}/responsibilities`, { ...duty, office: "NOWHERE" })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/office" }] });
  expect((await asMember.post(`${path}/responsibilities`, duty)).status).toBe(403);
  expect((await asLead.call("DELETE", `${path}/responsibilities/${responsibilities[0]!.id}`)).status).toBe(204);
  expect((await asMember.get(`${path}/responsibilities`)).json<{ responsibilities: unknown[] }>().responsibilities).toHaveLength(1);
});

test("a program reads how its owner's team does, and nothing of one that is closed to them", async () => {
  const { team, member, asMember, asStranger, path } = await aTeam("private");
  const thread = await buildThread(database(), { teamId: team.id });
  await buildMessage(database(), { threadId: thread.id, authorId: member.id });
  const measures = (await asMember.get(`${path}/measures`)).json<{ regions: { members: number }[]; months: { messages: number }[] }>();
  expect(measures.regions.reduce((all, { members }) => all + members, 0)).toBe(2);
  expect(measures.months).toHaveLength(12);
  expect(measures.months.at(-1)?.messages).toBe(1);
  for (const address of ["measures", "responsibilities", "changes", "succession"]) expect((await asStranger.get(`${path}/${address}`)).status, address).toBe(404);
});

test("the lead of a team goes from program to program, and the trail says so", async () => {
  const { lead, member, stranger, asLead, asMember, path } = await aTeam();
  expect((await put(asLead, `${path}/succession`, { handle: stranger.handle })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/handle", code: "successor_unfit" }] });
  expect((await put(asLead, `${path}/succession`, { handle: member.handle, thenRole: "coordinator", note: "Your turn" })).status).toBe(204);
  expect((await asLead.get(`${path}/succession`)).json()).toMatchObject({ asked: { handle: member.handle, thenRole: "coordinator" } });
  const { successions } = (await asMember.get("/me/team-calls")).json<{ successions: unknown[] }>();
  expect(successions).toMatchObject([{ byHandle: lead.handle, note: "Your turn" }]);
  expect((await put(asMember, `${path}/succession/${lead.handle}`, { accept: true })).status).toBe(204);
  expect((await asMember.get(path)).json()).toMatchObject({ role: "lead" });
  const first = await asMember.get(`${path}/changes?limit=1`);
  expect(first.json()).toMatchObject({ items: [{ kind: "role_changed", about: { handle: lead.handle } }] });
  const next = first.json<{ next: string }>().next;
  expect((await asMember.get(`${path}/changes?limit=1&cursor=${next}`)).json()).toMatchObject({ items: [{ kind: "successor_accepted" }] });
});

test("all of an office are invited in the numbers one was told, and each answers by a program", async () => {
  const { asLead, path } = await aTeam();
  const office = await buildOffice(database());
  const [one, other] = [await buildPerson(database(), { officeId: office.id }), await buildPerson(database(), { officeId: office.id })];
  expect((await asLead.get(`${path}/audience?office=${office.code}`)).json()).toEqual({ people: 2, members: 0, invited: 0 });
  expect((await asLead.get(`${path}/audience?office=NOWHERE`)).json()).toMatchObject({ status: 400, errors: [{ parameter: "office" }] });
  const inviteAll = (body: object) => asLead.post(`${path}/audience/invitations`, body);
  expect((await inviteAll({ expected: 2 })).status).toBe(422);
  expect((await inviteAll({ office: office.code, expected: 1 })).status).toBe(409);
  expect((await inviteAll({ office: office.code, expected: 2, note: "Join us" })).json()).toEqual({ invited: 2 });
  const asOne = await apiClientOf(one);
  expect((await asOne.get("/me/team-calls")).json()).toMatchObject({ invitations: [{ note: "Join us", role: "member" }] });
  expect((await put(asOne, `${path}/invitation`, { accept: true })).status).toBe(204);
  expect((await put(await apiClientOf(other), `${path}/invitation`, { accept: false })).status).toBe(204);
  expect((await asLead.get(`${path}/invitations`)).json()).toEqual({ items: [] });
  expect((await asOne.get(path)).json()).toMatchObject({ role: "member" });
});

test("whoever is taken out by mistake is brought back by the number of their removal", async () => {
  const { member, asLead, asMember, path } = await aTeam();
  expect((await asLead.call("DELETE", `${path}/members/${member.handle}`)).status).toBe(204);
  const [removal] = (await asLead.get(`${path}/changes`)).json<{ items: { id: number; kind: string }[] }>().items;
  expect(removal?.kind).toBe("removed");
  expect((await asMember.post(`${path}/changes/${removal!.id}/undoing`, undefined)).status).toBe(403);
  expect((await asLead.post(`${path}/changes/${removal!.id}/undoing`, undefined)).status).toBe(204);
  expect((await asMember.get(path)).json()).toMatchObject({ role: "member" });
});
