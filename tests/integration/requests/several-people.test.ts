import { expect, it } from "vitest";
import { requestView } from "~/modules/requests/request-view.server";
import { database } from "~/platform/database/connection.server";
import { mobilityWish, personExpertise, takenTime } from "~db/schema";
import { ask, somebody, stage, take } from "./cast";

const word = { note: "" };

it("those who go together see the weeks that all of them have free; whoever chooses others sees theirs", async () => {
  const on = await stage("D5");
  const second = await somebody({ officeId: on.technical.id });
  await database().insert(takenTime).values([
    { personId: on.expert.id, begins: "2066-03-01 00:00:00", ends: "2066-03-06 00:00:00", kind: "leave" },
    { personId: second.id, begins: "2066-03-10 00:00:00", ends: "2066-03-10 12:00:00", kind: "training" },
  ]);
  const id = await ask(on.requester.actor, { team: on.team.slug, wanted: 2, startsOn: "2066-03-01", endsOn: "2066-03-26" });
  await take(on.coordinator, id, { intent: "triage", ...word });
  for (const { handle } of [on.expert, second]) await take(on.coordinator, id, { intent: "propose", person: handle, role: "field", ...word });
  const { joint } = await requestView(on.coordinator.actor, id, "en");
  expect(joint?.weeks.map(({ startsOn, common }) => [startsOn, common])).toEqual([["2066-03-01", false], ["2066-03-08", false], ["2066-03-15", true], ["2066-03-22", true]]);
  expect(joint?.best).toEqual({ startsOn: "2066-03-15", weeks: 2 });
  const { joint: alone } = await requestView(on.coordinator.actor, id, "en", { together: [on.expert.handle] });
  expect(alone).toMatchObject({ weeks: [], choices: expect.arrayContaining([expect.objectContaining({ handle: second.handle, chosen: false })]) as unknown });
});

it("one person needs no common weeks", async () => {
  const on = await stage("D6");
  const id = await ask(on.requester.actor, { team: on.team.slug });
  await take(on.coordinator, id, { intent: "triage", ...word });
  await take(on.coordinator, id, { intent: "propose", person: on.expert.handle, role: "field", ...word });
  expect((await requestView(on.coordinator.actor, id, "en")).joint).toBeNull();
});

it("where a post is to be covered, an officer for mobility alone sees who wishes to go, with what they lack, and suggests them", async () => {
  const on = await stage("E3");
  const officer = await somebody({ function: "mobility_officer" });
  await database().insert(mobilityWish).values({ personId: on.expert.id, shortAssignment: true, aim: "Learn the field" });
  const beside = await somebody();
  await database().insert(personExpertise).values({ personId: beside.id, termId: "E4", level: "advanced" });
  await database().insert(mobilityWish).values({ personId: beside.id, shortAssignment: true, regions: ["AF"] });
  const settled = await somebody();
  await database().insert(personExpertise).values({ personId: settled.id, termId: "E3", level: "reference" });
  const id = await ask(on.requester.actor, { team: on.team.slug, kind: "cover", termId: "E3", country: "NE", language1: "fr", level1: "C1" });
  const { wishes } = await requestView(officer.actor, id, "en");
  expect(wishes?.map(({ handle, exact, lacks }) => [handle, exact, lacks])).toEqual([[on.expert.handle, true, []], [beside.handle, false, ["French C1"]]]);
  expect((await requestView(on.coordinator.actor, id, "en")).wishes).toBeNull();
  await take(officer, id, { intent: "suggest", person: on.expert.handle });
  expect((await requestView(on.coordinator.actor, id, "en")).proposals).toEqual([expect.objectContaining({ state: "suggested" })]);
  await expect(take(on.director, id, { intent: "suggest", person: beside.handle })).rejects.toMatchObject({ code: "forbidden" });
});
