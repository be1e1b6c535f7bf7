import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { handOverRequests } from "~/modules/requests/hand-over.server";
import { keepEvidence } from "~/modules/requests/keep-evidence.server";
import { requestsWaiting } from "~/modules/requests/request-list.server";
import { requestView } from "~/modules/requests/request-view.server";
import { database } from "~/platform/database/connection.server";
import { document, evidence, person, requestProposal, supportRequest, takenTime } from "~db/schema";
import { buildTeam } from "~db/seed/factories/build-team";
import { ask, rowOf, somebody, stage, stateOf, take } from "./cast";

const word = { note: "" };

/** A journey whose days are fixed, with all who take part. */
async function planned(term: string) {
  const on = await stage(term);
  const id = await ask(on.requester.actor, { team: on.team.slug, country: "NE" });
  await take(on.coordinator, id, { intent: "triage", ...word });
  await take(on.coordinator, id, { intent: "propose", person: on.expert.handle, role: "field", ...word });
  await take(on.expert, id, { intent: "accept", ...word });
  await take(on.owner, id, { intent: "release", person: on.expert.handle, ...word });
  await take(on.coordinator, id, { intent: "plan", startsOn: "2066-03-08", endsOn: "2066-03-12" });
  return { ...on, id };
}

const told = async (actor: Parameters<typeof requestView>[0], id: number) => (await requestView(actor, id, "en")).timeline.map(({ kind }) => kind);
const daysOf = (personId: number) => database().$count(takenTime, eq(takenTime.personId, personId));

it("somebody who falls ill after the days were fixed is let go, the days are given back, and somebody else goes", async () => {
  const on = await planned("D2");
  const second = await somebody({ officeId: on.technical.id });
  await take(on.coordinator, on.id, { intent: "drop", person: on.expert.handle });
  const row = await rowOf(on.id);
  expect([row.state, row.missionId, await daysOf(on.expert.id)]).toEqual(["triaged", null, 0]);
  expect(await told(on.requester.actor, on.id)).toContain("open_days");
  await take(on.coordinator, on.id, { intent: "propose", person: second.handle, role: "field", ...word });
  await take(second, on.id, { intent: "accept", ...word });
  expect(await stateOf(on.id)).toBe("released");
});

it("one more person asked for after the days were fixed opens them; a second who never answered is let go without", async () => {
  const on = await planned("D3");
  const second = await somebody();
  await database().insert(requestProposal).values({ requestId: on.id, personId: second.id, role: "workers", state: "asked" });
  await take(on.coordinator, on.id, { intent: "drop", person: second.handle });
  expect([await stateOf(on.id), await daysOf(on.expert.id)]).toEqual(["planned", 1]);
  await take(on.coordinator, on.id, { intent: "propose", person: second.handle, role: "workers", ...word });
  expect([await stateOf(on.id), await daysOf(on.expert.id)]).toEqual(["released", 0]);
});

it("the team files the report where whoever went does not, or closes it with the reason; what was done is evidence", async () => {
  const on = await planned("D4");
  await take(on.requester, on.id, { intent: "finish" });
  expect((await requestView(on.coordinator.actor, on.id, "en")).abilities.steps).toEqual(["file_report", "close_early"]);
  await take(on.coordinator, on.id, { intent: "file_report", title: "", report: "As told by telephone." });
  await expect(take(on.requester, on.id, { intent: "close_early", note: "Enough" })).rejects.toMatchObject({ code: "forbidden" });
  await take(on.coordinator, on.id, { intent: "close_early", note: "The office is closed." });
  await keepEvidence({ requestId: on.id });
  expect(await stateOf(on.id)).toBe("closed");
  expect(await database().$count(evidence, eq(evidence.personId, on.expert.id))).toBe(1);
});

it("of whoever leaves before the journey the days are given back and the team is told; after it the report is the team's turn", async () => {
  const [ahead, over] = [await planned("D5"), await planned("D6")];
  await take(over.requester, over.id, { intent: "finish" });
  for (const on of [ahead, over]) {
    await database().update(person).set({ status: "left" }).where(eq(person.id, on.expert.id));
    for (const _ of [1, 2]) await handOverRequests({ personId: on.expert.id, successorId: on.owner.id });
  }
  expect([await stateOf(ahead.id), await daysOf(ahead.expert.id)]).toEqual(["triaged", 0]);
  expect((await told(ahead.requester.actor, ahead.id)).filter((kind) => kind === "leave")).toHaveLength(1);
  const { state, turn } = await requestView(over.requester.actor, over.id, "en");
  expect([state, turn?.party, turn?.people.map(({ handle }) => handle)]).toEqual(["done", "coordinator", [over.coordinator.handle]]);
  expect((await requestsWaiting(over.coordinator.actor, "en", 50)).map(({ id }) => id)).toContain(over.id);
});

it("a second who never answered and leaves the organisation opens no days that were fixed", async () => {
  const on = await planned("D11.1");
  const second = await somebody();
  await database().insert(requestProposal).values({ requestId: on.id, personId: second.id, role: "workers", state: "asked" });
  const { missionId } = await rowOf(on.id);
  await handOverRequests({ personId: second.id, successorId: on.owner.id });
  const row = await rowOf(on.id);
  expect([row.state, row.missionId, await daysOf(on.expert.id)]).toEqual(["planned", missionId, 1]);
  const kinds = await told(on.requester.actor, on.id);
  expect([kinds.includes("leave"), kinds.includes("open_days")]).toEqual([true, false]);
});

it("where no team answered, whoever files the report names the one whose document it becomes", async () => {
  const on = await stage("D8");
  const team = await buildTeam(database());
  const id = await ask(on.requester.actor, {});
  await database().update(supportRequest).set({ state: "done", teamId: null }).where(eq(supportRequest.id, id));
  await database().insert(requestProposal).values({ requestId: id, personId: on.expert.id, state: "released" });
  await expect(take(on.expert, id, { intent: "file_report", title: "", report: "Done." })).rejects.toMatchObject({ field: "team", message: "report_no_team" });
  expect((await requestView(on.expert.actor, id, "en")).otherTeams.map(({ value }) => value)).toContain(team.slug);
  await take(on.expert, id, { intent: "file_report", title: "", report: "Done.", team: team.slug });
  const row = await rowOf(id);
  const [report] = await database().select({ teamId: document.teamId }).from(document).where(eq(document.id, row.reportDocumentId!));
  expect([row.state, row.teamId, report?.teamId]).toEqual(["report_filed", team.id, team.id]);
});

it("a draft that was never sent is discarded without a trace; one that was sent before is withdrawn with what was said of it", async () => {
  const on = await stage("D9");
  const never = await ask(on.requester.actor, { team: on.team.slug, person: on.expert.handle, intent: "keep" });
  await take(on.requester, never, { intent: "discard" });
  await expect(requestView(on.requester.actor, never, "en")).rejects.toMatchObject({ code: "not_found" });
  const again = await ask(on.requester.actor, { team: on.team.slug });
  await take(on.requester, again, { intent: "withdraw", ...word });
  await take(on.requester, again, { intent: "reopen" });
  await take(on.requester, again, { intent: "discard" });
  expect([await stateOf(again), await told(on.requester.actor, again)]).toEqual(["withdrawn", ["discard", "reopen", "withdraw", "submit"]]);
});
