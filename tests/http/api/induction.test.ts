import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { apiClientOf, type ApiClient } from "../../support/api-client";

/** A team with a lead, and a colleague in it whose first weeks begin. */
async function aTeam() {
  const db = database();
  const team = await buildTeam(db);
  const office = await buildOffice(db);
  const [lead, newcomer, buddy] = [await buildPerson(db), await buildPerson(db, { officeId: office.id }), await buildPerson(db)];
  await buildMembership(db, { teamId: team.id, personId: lead.id, role: "lead" });
  await buildMembership(db, { teamId: team.id, personId: newcomer.id, role: "member" });
  const administrator = await buildPerson(db, { organisationRole: "administrator" });
  const [asLead, asNewcomer, asBuddy, asAdministrator] = [await apiClientOf(lead), await apiClientOf(newcomer), await apiClientOf(buddy), await apiClientOf(administrator)];
  return { team, office, newcomer, buddy, asLead, asNewcomer, asBuddy, asAdministrator };
}

const put = (client: ApiClient, path: string, body: unknown) => client.call("PUT", path, { body });
const step = (text: string, language = "en") => ({ text, language, due: "first_week" });

/** A checklist that the team's lead writes by a program, with two steps. */
async function aChecklist(asLead: ApiClient, slug: string): Promise<string> {
  const { id } = (await asLead.post("/induction/checklists", { title: "New here", language: "en", team: slug })).json<{ id: number }>();
  for (const text of ["One", "Two"]) expect((await asLead.post(`/induction/checklists/${id}/steps`, step(text))).status).toBe(204);
  return `/induction/checklists/${id}`;
}

interface Weeks { begun: { done: number; total: number; steps: { id: number; text: { text: string }; done: boolean }[] } | null }

test("first weeks go from program to program: begun, accompanied, done step by step, and seen by newcomer and buddy alone", async () => {
  const { team, newcomer, buddy, asLead, asNewcomer, asBuddy, asAdministrator } = await aTeam();
  await aChecklist(asLead, team.slug);
  expect((await asNewcomer.get("/me/induction")).json()).toEqual({ begun: null });
  expect((await asLead.post("/induction/newcomers", { who: newcomer.handle })).status).toBe(201);
  expect((await put(asLead, `/induction/newcomers/${newcomer.handle}/buddy`, { who: newcomer.handle })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/who", code: "who_newcomer" }] });
  expect((await put(asLead, `/induction/newcomers/${newcomer.handle}/buddy`, { who: buddy.email })).status).toBe(204);
  expect((await asLead.get(`/induction/newcomers/${newcomer.handle}`)).json()).toMatchObject({ buddy: { handle: buddy.handle } });
  const { begun } = (await asNewcomer.get("/me/induction")).json<Weeks>();
  const ofTeam = begun!.steps.filter(({ text }) => ["One", "Two"].includes(text.text));
  expect(ofTeam.map(({ done }) => done)).toEqual([false, false]);
  const first = `/me/induction/steps/${ofTeam[0]!.id}`;
  expect((await put(asNewcomer, first, { done: true })).status).toBe(204);
  expect((await put(asBuddy, first, { done: true })).status).toBe(404);
  expect((await asBuddy.get("/me/newcomers")).json()).toEqual({ items: [{ handle: newcomer.handle, name: newcomer.displayName }] });
  const progress = `/me/newcomers/${newcomer.handle}`;
  expect((await asBuddy.get(progress)).json()).toMatchObject({ newcomer: { handle: newcomer.handle }, done: 1, finished: false });
  for (const other of [asLead, asAdministrator]) {
    expect((await other.get(progress)).status).toBe(404);
    expect((await other.get(`/induction/newcomers/${newcomer.handle}`)).text).not.toContain('"done"');
  }
  await put(asNewcomer, first, { done: false });
  expect((await put(asNewcomer, "/me/induction", { finished: true })).status).toBe(204);
  expect((await asNewcomer.get("/me/induction")).json()).toMatchObject({ begun: { done: 0, finished: true, buddy: { handle: buddy.handle } } });
  expect((await asBuddy.call("DELETE", progress)).status).toBe(204);
  expect((await asBuddy.get(progress)).status).toBe(404);
});

test("a checklist is written a language at a time, for whom it is meant, by those who may on the page", async () => {
  const { team, office, asLead, asNewcomer, asAdministrator } = await aTeam();
  const path = await aChecklist(asLead, team.slug);
  const steps = async () => (await asLead.get(`${path}?language=en`)).json<{ steps: { id: number; text: string }[] }>().steps;
  const [one, two] = await steps();
  expect((await put(asLead, `${path}/steps/${two!.id}`, step("Deux", "fr"))).status).toBe(204);
  await asLead.post(`${path}/steps/${two!.id}/move`, { way: "up" });
  expect((await asLead.get(`${path}?language=fr`)).json()).toMatchObject({ language: "fr", title: "", steps: [{ text: "Deux", languages: ["en", "fr"] }, { text: "", shown: { text: "One", language: "en" } }], missing: { en: 0, fr: 2 } });
  const meant = { title: "New in the field", language: "en", functions: ["specialist"], regions: ["AF"], offices: [office.code] };
  expect((await put(asLead, path, meant)).status).toBe(204);
  expect((await asLead.get(path)).json()).toMatchObject({ ...meant, team: { slug: team.slug } });
  expect((await put(asLead, path, { ...meant, offices: ["NOWHERE"] })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/offices" }] });
  expect((await asLead.post(`${path}/steps`, { ...step("Bad link"), href: "javascript:alert(1)" })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/href", code: "href_wrong" }] });
  await asLead.call("DELETE", `${path}/steps/${one!.id}`);
  expect((await steps()).map(({ text }) => text)).toEqual(["Two"]);
  expect((await asLead.get("/induction/checklists")).json()).toMatchObject({ items: [{ title: { text: "New in the field" }, team: { slug: team.slug }, offices: 1, steps: 1 }] });
  for (const other of [asNewcomer, asAdministrator]) {
    expect((await other.get(path)).status).toBe(404);
    expect((await put(other, path, meant)).status).toBe(404);
    expect((await other.post("/induction/checklists", { title: "Mine", language: "en", team: team.slug })).status).toBe(404);
  }
  expect((await asLead.call("DELETE", path)).status).toBe(204);
  expect((await asLead.get(path)).status).toBe(404);
});

test("whoever may name nobody's buddy is not told by a program either who is in the directory", async () => {
  const { newcomer, asNewcomer } = await aTeam();
  for (const who of [newcomer.handle, "nobody-of-this-name"]) expect((await asNewcomer.post("/induction/newcomers", { who })).status).toBe(404);
  expect((await asNewcomer.get("/induction/newcomers")).status).toBe(404);
});
