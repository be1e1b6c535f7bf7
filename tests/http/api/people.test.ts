import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { guestAccess } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { uniqueWord } from "~db/seed/factories/unique";
import { apiClientOf } from "../../support/api-client";

const administrator = async () => apiClientOf(await buildPerson(database(), { organisationRole: "administrator" }));
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test("a program invites somebody to an office, finds them, and is told beside the field what is wrong", async () => {
  const client = await administrator();
  const office = await buildOffice(database());
  const word = uniqueWord();
  const wish = { email: `${word}@test.meridian.example`, displayName: `Chipo ${word}`, organisationRole: "staff", office: office.code, language: "fr" };
  const invited = await client.post("/people", wish);
  expect(invited.status).toBe(201);
  const { handle } = invited.json<{ handle: string }>();
  expect((await client.get(`/people/${handle}`)).json()).toMatchObject({ email: wish.email, status: "active", hasPassword: false, office: office.code, city: "Dakar", abilities: { suspend: true, restore: false } });
  expect((await client.get(`/people?q=${word}@test`)).json()).toMatchObject({ items: [{ handle, organisationRole: "staff" }], next: null });
  expect((await client.post("/people", wish)).json()).toMatchObject({ status: 409, errors: [{ pointer: "#/email" }] });
  const elsewhere = { ...wish, email: `other.${wish.email}` };
  expect((await client.post("/people", { ...elsewhere, office: "NOWHERE" })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/office" }] });
  expect((await client.post("/people", { ...elsewhere, email: "not an address" })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/email", code: "email_wrong" }] });
  expect((await client.post("/people", { ...elsewhere, organisationRole: "guest", guestUntil: inDays(1000) })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/guestUntil" }] });
});

test("somebody is suspended and brought back by a program, with the reasons in their record, and their own programs stop meanwhile", async () => {
  const [client, someone] = [await administrator(), await buildPerson(database())];
  const theirs = await apiClientOf(someone);
  expect((await client.post(`/people/${someone.handle}/suspension`, { reason: " " })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/reason", code: "reason_missing" }] });
  expect((await client.post(`/people/${someone.handle}/suspension`, { reason: "Lost their laptop" })).status).toBe(204);
  expect((await theirs.get("/me")).status).toBe(401);
  expect((await client.get(`/people?show=suspended&q=${someone.email}`)).json()).toMatchObject({ items: [{ handle: someone.handle, status: "suspended" }] });
  expect((await client.post(`/people/${someone.handle}/restoration`, { reason: "Has a new one" })).status).toBe(204);
  expect((await client.get(`/people/${someone.handle}`)).json()).toMatchObject({ status: "active", history: [{ what: "restored", reason: "Has a new one" }, { what: "suspended", reason: "Lost their laptop" }] });
});

test("a program moves somebody to another duty station, and lets them go to a successor", async () => {
  const [client, office] = [await administrator(), await buildOffice(database(), { city: { en: "Lomé", fr: "Lomé", es: "Lomé", ar: "لومي", ru: "Ломе", zh: "洛美" } })];
  const [someone, owner] = [await buildPerson(database()), await buildPerson(database())];
  const move = (body: object) => client.post(`/people/${someone.handle}/move`, { office: office.code, reason: "New post", ...body });
  expect((await move({})).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/owner", code: "owner_missing" }] });
  expect((await move({ office: "NOWHERE", owner: owner.handle })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/office", code: "office_unknown" }] });
  expect((await move({ owner: owner.handle })).status).toBe(204);
  expect((await client.get(`/people/${someone.handle}`)).json()).toMatchObject({ office: office.code, city: "Lomé", owner: { handle: owner.handle }, history: [{ what: "moved" }] });
  expect((await client.post(`/people/${owner.handle}/leaving`, { successor: "nobody-of-this-name", reason: "Retired" })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/successor" }] });
  expect((await client.post(`/people/${owner.handle}/leaving`, { successor: someone.handle, reason: "Retired" })).status).toBe(204);
  expect((await client.get(`/people/${owner.handle}`)).json()).toMatchObject({ status: "left", abilities: { suspend: false, restore: false, move: false, leave: false } });
});

test("a program sets right what stands of somebody, and has them invited again", async () => {
  const [client, someone] = [await administrator(), await buildPerson(database())];
  const right = { displayName: "Marie Durand", familyName: "Durand", email: someone.email, organisationRole: "staff", function: "project_staff", reason: "Has married" };
  const put = (body: object) => client.call("PUT", `/people/${someone.handle}`, { body: { ...right, ...body } });
  expect((await put({ function: "king" })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/function" }] });
  expect((await put({})).status).toBe(204);
  expect((await client.post(`/people/${someone.handle}/invitation`, {})).status).toBe(204);
  const { reason: _reason, ...facts } = right;
  expect((await client.get(`/people/${someone.handle}`)).json()).toMatchObject({ ...facts, abilities: { correct: true, invite: true }, history: [{ what: "invited" }, { what: "corrected" }] });
});

test("whoever has left is not set right or moved any more, and whoever is suspended is not moved", async () => {
  const [client, office] = [await administrator(), await buildOffice(database())];
  for (const [status, corrected] of [["left", 409], ["suspended", 204]] as const) {
    const someone = await buildPerson(database(), { status });
    const before = (await client.get(`/people/${someone.handle}`)).json<{ email: string; office: string | null; abilities: object }>();
    expect(before.abilities).toMatchObject({ correct: corrected === 204, invite: false, move: false });
    const right = { displayName: someone.displayName, familyName: someone.familyName, email: `new.${before.email}`, organisationRole: "staff", function: "specialist", reason: "Try" };
    expect((await client.call("PUT", `/people/${someone.handle}`, { body: right })).status, status).toBe(corrected);
    expect((await client.post(`/people/${someone.handle}/move`, { office: office.code, owner: someone.handle, reason: "Try" })).json(), status).toMatchObject({ status: 409, code: "conflict" });
    expect((await client.get(`/people/${someone.handle}`)).json(), status).toMatchObject({ office: before.office, email: corrected === 204 ? right.email : before.email });
  }
});

test("pages of people go on where the last one ended, whoever is added meanwhile", async () => {
  const [client, word] = [await administrator(), uniqueWord()];
  const added = [];
  for (const name of ["a", "b", "c"]) added.push(await buildPerson(database(), { email: `${name}.${word}@test.meridian.example` }));
  const first = (await client.get(`/people?q=${word}&limit=2`)).json<{ items: { handle: string }[]; next: string }>();
  await buildPerson(database(), { email: `d.${word}@test.meridian.example` });
  const second = (await client.get(`/people?q=${word}&limit=2&cursor=${first.next}`)).json<{ items: { handle: string }[]; next: string | null }>();
  expect([...first.items, ...second.items].map(({ handle }) => handle)).toEqual(added.map(({ handle }) => handle).reverse());
  expect(second.next).toBeNull();
});

test("for whoever is no administrator there is nobody to decide about, and nobody decides about themselves", async () => {
  const [self, someone, colleague] = [await buildPerson(database(), { organisationRole: "administrator" }), await buildPerson(database()), await buildPerson(database())];
  const [asSelf, asColleague] = [await apiClientOf(self), await apiClientOf(colleague)];
  for (const path of ["/people", `/people/${someone.handle}`]) expect((await asColleague.get(path)).status, path).toBe(404);
  expect((await asColleague.post(`/people/${someone.handle}/suspension`, { reason: "Try" })).status).toBe(404);
  expect((await asColleague.post("/people", { email: `${uniqueWord()}@test.meridian.example`, displayName: "Somebody", organisationRole: "staff", office: "NOWHERE" })).status).toBe(404);
  expect((await asSelf.post(`/people/${self.handle}/suspension`, { reason: "Try" })).status).toBe(403);
});

test("whoever answers for a guest lets them stay longer, and sees no others", async () => {
  const [host, guest, another] = [await buildPerson(database()), await buildPerson(database(), { organisationRole: "guest" }), await buildPerson(database())];
  await database().insert(guestAccess).values({ personId: guest.id, hostId: host.id, until: inDays(5) });
  const [asHost, asAnother] = [await apiClientOf(host), await apiClientOf(another)];
  const prolong = (client: typeof asHost, until: string) => client.call("PUT", `/guests/${guest.handle}`, { body: { until } });
  expect((await prolong(asAnother, inDays(30))).status).toBe(404);
  expect((await asAnother.get("/guests")).json()).toEqual({ items: [] });
  expect((await prolong(asHost, inDays(1000))).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/until" }] });
  expect((await prolong(asHost, inDays(30))).status).toBe(204);
  expect((await asHost.get("/guests")).json()).toMatchObject({ items: [{ handle: guest.handle, until: inDays(30), host: { handle: host.handle } }] });
});
