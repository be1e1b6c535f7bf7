import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { requestView } from "~/modules/requests/request-view.server";
import { database } from "~/platform/database/connection.server";
import { document, mission, missionMember, requestConsultation, takenTime } from "~db/schema";
import { ask, rowOf, somebody, stage, stateOf, take } from "./cast";

type Stage = Awaited<ReturnType<typeof stage>>;
let on: Stage;
const march = { country: "NE", startsOn: "2066-03-01", endsOn: "2066-03-26", language1: "fr", level1: "C1" };

beforeAll(async () => {
  on = await stage("D2");
});

/** A request that has gone as far as somebody accepted. */
async function accepted() {
  const id = await ask(on.requester.actor, { ...march, team: on.team.slug });
  await take(on.coordinator, id, { intent: "triage", note: "" });
  await take(on.coordinator, id, { intent: "propose", person: on.expert.handle, role: "field", note: "" });
  await take(on.expert, id, { intent: "accept", note: "" });
  return id;
}

describe("a request", () => {
  it("goes from the first word to its closing, each step taken by whoever it belongs to", async () => {
    const id = await accepted();
    expect(await stateOf(id)).toBe("accepted");
    await take(on.owner, id, { intent: "release", person: on.expert.handle, note: "" });
    await take(on.coordinator, id, { intent: "plan", startsOn: "2066-03-08", endsOn: "2066-03-12" });
    const planned = await rowOf(id);
    expect(planned.state).toBe("planned");
    const [made] = await database().select().from(mission).where(eq(mission.id, planned.missionId!));
    expect(made).toMatchObject({ countryIso2: "NE", termId: "D2", startsOn: "2066-03-08", endsOn: "2066-03-12", mode: "on_site" });
    expect(await database().select().from(missionMember).where(eq(missionMember.missionId, made!.id))).toEqual([expect.objectContaining({ personId: on.expert.id, leads: true })]);
    await take(on.expert, id, { intent: "finish" });
    await take(on.expert, id, { intent: "file_report", title: "Mission au Niger", report: "# Constat\n\nTout est dit." });
    const filed = await rowOf(id);
    const [report] = await database().select().from(document).where(eq(document.id, filed.reportDocumentId!));
    expect(report).toMatchObject({ teamId: on.team.id, title: "Mission au Niger", authorId: on.expert.id });
    await take(on.requester, id, { intent: "give_feedback", usefulness: 4, note: "Merci" });
    await take(on.coordinator, id, { intent: "close", note: "" });
    const closed = await rowOf(id);
    expect(closed).toMatchObject({ state: "closed", usefulness: 4, feedback: "Merci" });
    const { timeline } = await requestView(on.requester.actor, id, "fr");
    expect(timeline.map(({ kind }) => kind).reverse()).toEqual(["submit", "triage", "propose", "accept", "release", "plan", "finish", "file_report", "give_feedback", "close"]);
  });

  it("refuses a step that is somebody else's, and one out of its time", async () => {
    const id = await ask(on.requester.actor, { ...march, team: on.team.slug });
    await expect(take(on.requester, id, { intent: "triage", note: "" })).rejects.toMatchObject({ code: "forbidden" });
    await take(on.coordinator, id, { intent: "triage", note: "" });
    await expect(take(on.coordinator, id, { intent: "triage", note: "" })).rejects.toMatchObject({ code: "conflict" });
    await take(on.coordinator, id, { intent: "propose", person: on.expert.handle, role: "field", note: "" });
    await expect(take(on.owner, id, { intent: "accept", note: "" })).rejects.toMatchObject({ code: "forbidden" });
    await take(on.expert, id, { intent: "accept", note: "" });
    await expect(take(on.coordinator, id, { intent: "release", person: on.expert.handle, note: "" })).rejects.toMatchObject({ code: "forbidden" });
  });

  it("goes back to looking for somebody when whoever was asked says no, or is not spared", async () => {
    const id = await accepted();
    await take(on.owner, id, { intent: "refuse", person: on.expert.handle, note: "Needed here" });
    expect(await stateOf(id)).toBe("triaged");
    await take(on.coordinator, id, { intent: "propose", person: on.expert.handle, role: "field", note: "Please" });
    await take(on.expert, id, { intent: "turn_down", note: "On leave" });
    expect(await stateOf(id)).toBe("triaged");
  });

  it("can be handed to the team it belongs to, whose coordinators answer it from then on", async () => {
    const other = await stage("D2.1");
    const id = await ask(on.requester.actor, { ...march, team: on.team.slug });
    await take(on.coordinator, id, { intent: "redirect", team: other.team.slug, note: "" });
    expect(await stateOf(id)).toBe("redirected");
    await expect(take(on.coordinator, id, { intent: "triage", note: "" })).rejects.toMatchObject({ code: "not_found" });
    await take(other.coordinator, id, { intent: "triage", note: "" });
    expect(await stateOf(id)).toBe("triaged");
  });

  it("gives a planned mission's days back when it is withdrawn", async () => {
    const id = await accepted();
    await take(on.owner, id, { intent: "release", person: on.expert.handle, note: "" });
    await take(on.requester, id, { intent: "plan", startsOn: "2066-03-22", endsOn: "2066-03-23" });
    const { missionId } = await rowOf(id);
    const taken = () => database().select().from(takenTime).where(eq(takenTime.missionId, missionId!));
    expect(await taken()).toEqual([expect.objectContaining({ begins: "2066-03-22 00:00:00", ends: "2066-03-24 00:00:00", kind: "mission" })]);
    await take(on.requester, id, { intent: "withdraw", note: "" });
    expect(await taken()).toEqual([]);
  });

  it("is not planned on days on which somebody is away, nor against the word of the office that covers the country", async () => {
    const id = await accepted();
    await take(on.owner, id, { intent: "release", person: on.expert.handle, note: "" });
    await database().insert(takenTime).values({ personId: on.expert.id, begins: "2066-03-16 12:00:00", ends: "2066-03-17 00:00:00", kind: "leave" });
    await expect(take(on.coordinator, id, { intent: "plan", startsOn: "2066-03-15", endsOn: "2066-03-16" })).rejects.toMatchObject({ code: "invalid", message: "plan_not_free", field: "startsOn" });
    await take(on.director, id, { intent: "object", note: "Elections" });
    await expect(take(on.coordinator, id, { intent: "plan", startsOn: "2066-03-18", endsOn: "2066-03-19" })).rejects.toMatchObject({ message: "plan_objected" });
    await take(on.director, id, { intent: "agree", note: "" });
    await take(on.coordinator, id, { intent: "plan", startsOn: "2066-03-18", endsOn: "2066-03-19" });
    expect(await stateOf(id)).toBe("planned");
    const before = await rowOf(id);
    await expect(take(on.requester, id, { intent: "replan", startsOn: "2066-03-15", endsOn: "2066-03-17" })).rejects.toMatchObject({ message: "plan_not_free" });
    expect(await rowOf(id)).toEqual(before);
    // Its own days keep nobody from moving by one.
    await take(on.requester, id, { intent: "replan", startsOn: "2066-03-19", endsOn: "2066-03-22" });
    const after = await rowOf(id);
    expect([after.state, after.startsOn, after.endsOn, after.missionId === before.missionId]).toEqual(["planned", "2066-03-19", "2066-03-22", false]);
    expect(await database().$count(takenTime, eq(takenTime.missionId, after.missionId!))).toBe(1);
    expect(await database().$count(mission, eq(mission.id, before.missionId!))).toBe(0);
  });

  it("asks the director who covers the country, offers both bureaux, and asks the office of whoever travels", async () => {
    const elsewhere = await stage("D3");
    const [employers, workers] = [await somebody({ officeId: on.technical.id, function: "employers_specialist" }), await somebody({ officeId: on.technical.id, function: "workers_specialist" })];
    const id = await ask(on.requester.actor, { ...march, team: on.team.slug });
    await take(on.coordinator, id, { intent: "triage", note: "" });
    await take(on.coordinator, id, { intent: "propose", person: elsewhere.coordinator.handle, role: "field", note: "" });
    const consulted = await database().select().from(requestConsultation).where(eq(requestConsultation.requestId, id));
    expect(consulted).toContainEqual(expect.objectContaining({ personId: on.director.id, purpose: "country_office", state: "asked" }));
    expect(consulted).toContainEqual(expect.objectContaining({ purpose: "employers", state: "offered" }));
    expect(consulted).toContainEqual(expect.objectContaining({ purpose: "workers", state: "offered" }));
    expect([employers.id, workers.id]).toEqual(consulted.filter(({ state }) => state === "offered").map(({ personId }) => personId));
    await take(on.requester, id, { intent: "consult", person: workers.handle });
    const [now] = await database().select().from(requestConsultation).where(and(eq(requestConsultation.requestId, id), eq(requestConsultation.personId, workers.id)));
    expect(now?.state).toBe("asked");
  });

  it("with as many as were wanted lets the others go who were asked", async () => {
    const second = await somebody();
    const id = await ask(on.requester.actor, { ...march, team: on.team.slug });
    await take(on.coordinator, id, { intent: "triage", note: "" });
    for (const one of [on.expert, second]) await take(on.coordinator, id, { intent: "propose", person: one.handle, role: "field", note: "" });
    await take(second, id, { intent: "accept", note: "" });
    expect(await stateOf(id)).toBe("released");
    await expect(take(on.expert, id, { intent: "accept", note: "" })).rejects.toMatchObject({ code: "forbidden" });
  });
});

it("goes to the team of the first field that any team covers", async () => {
  const alone = await ask(on.requester.actor, { termId: "Q3" });
  const beside = await ask(on.requester.actor, { termId: "Q3", otherTerm1: "E9" });
  expect((await rowOf(alone)).teamId).toBeNull();
  expect((await rowOf(beside)).teamId).not.toBeNull();
});
