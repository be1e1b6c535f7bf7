import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { personExpertise } from "~db/schema";
import { buildOffice } from "~db/seed/factories/build-office";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { apiClientOf } from "../../support/api-client";

test("programs carry a request from the first word to somebody who goes, each with its owner's rights", async () => {
  const db = database();
  const office = await buildOffice(db);
  const [asks, answers, goes, stranger] = [await buildPerson(db, { officeId: office.id }), await buildPerson(db), await buildPerson(db), await buildPerson(db)];
  await db.insert(personExpertise).values({ personId: goes.id, termId: "H2", level: "reference" });
  const team = await buildTeam(db, { termIds: ["H2"] });
  await buildMembership(db, { teamId: team.id, personId: answers.id, role: "coordinator" });
  const [requester, coordinator, expert, other] = [await apiClientOf(asks), await apiClientOf(answers), await apiClientOf(goes), await apiClientOf(stranger)];

  const made = await requester.post("/requests", { title: "Working time in hotels", kind: "advice", termIds: ["H2"], team: team.slug, mode: "remote", languages: [{ language: "fr", level: "C1" }] });
  expect(made.status).toBe(201);
  const { id } = made.json<{ id: number }>();
  const wrong = await requester.post("/requests", { title: "Working time", kind: "advice", termIds: ["H2"], startsOn: "2027-03-09", endsOn: "2027-03-01" });
  expect([wrong.status, wrong.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer]).toEqual([422, "#/endsOn"]);

  const listed = await coordinator.get("/requests?state=submitted");
  expect(listed.json<{ items: { id: number; waits: boolean }[] }>().items).toEqual([expect.objectContaining({ id, waits: true })]);
  expect((await other.get(`/requests/${id}`)).status).toBe(404);
  for (const [who, step, state] of [[coordinator, { step: "triage" }, "triaged"], [coordinator, { step: "propose", person: goes.handle }, "matched"], [expert, { step: "accept", note: "Gladly" }, "released"]] as const) {
    expect((await who.post(`/requests/${id}/steps`, step)).json()).toEqual({ id, state });
  }
  const lacking = await coordinator.post(`/requests/${id}/steps`, { step: "plan" });
  expect([lacking.status, lacking.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer)]).toEqual([422, ["#/startsOn", "#/endsOn"]]);
  expect((await expert.post(`/requests/${id}/messages`, { markdown: "By **Thursday**?" })).status).toBe(201);
  const { items } = (await requester.get(`/requests/${id}/messages`)).json<{ items: { html: string; author: { handle: string } }[] }>();
  expect(items).toEqual([expect.objectContaining({ html: expect.stringContaining("<strong>Thursday</strong>"), author: { handle: goes.handle, name: goes.displayName } })]);
  const read = (await requester.get(`/requests/${id}`)).json<{ state: string; steps: string[]; people: unknown[]; timeline: { kind: string }[] }>();
  expect(read).toMatchObject({ state: "released", people: [{ person: { handle: goes.handle }, state: "released" }] });
  expect(read.steps).toEqual(expect.arrayContaining(["plan", "withdraw"]));
  expect(read.timeline.map(({ kind }) => kind)).toEqual(["accept", "propose", "triage", "submit"]);
});
