import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { escalateOverdue } from "~/modules/requests/escalate-overdue.server";
import { keepEvidence } from "~/modules/requests/keep-evidence.server";
import { postRequestMessage } from "~/modules/requests/post-message.server";
import { requestView } from "~/modules/requests/request-view.server";
import { requestsWaiting } from "~/modules/requests/request-list.server";
import { database } from "~/platform/database/connection.server";
import { evidence, outboxEvent, requestStep, supportRequest } from "~db/schema";
import { buildTeam } from "~db/seed/factories/build-team";
import { ask, rowOf, stage, take } from "./cast";

const told = async (requestId: number, kind: string) => (await database().select().from(requestStep).where(and(eq(requestStep.requestId, requestId), eq(requestStep.kind, kind)))).length;
const overdueEvents = async (requestId: number) => (await database().select({ payload: outboxEvent.payload }).from(outboxEvent).where(eq(outboxEvent.type, "requests.answer_overdue"))).filter(({ payload }) => payload.requestId === requestId).length;

it("silence is passed on once, two working days after, and not where the team has answered", async () => {
  const on = await stage("D5");
  const [silent, answered] = [await ask(on.requester.actor, { team: on.team.slug }), await ask(on.requester.actor, { team: on.team.slug })];
  await take(on.coordinator, answered, { intent: "triage", note: "" });
  const { answerDueAt } = await rowOf(silent);
  await escalateOverdue(new Date(answerDueAt!.getTime() - 60_000));
  expect(await told(silent, "escalate")).toBe(0);
  const later = new Date(answerDueAt!.getTime() + 60_000);
  await escalateOverdue(later);
  await escalateOverdue(later);
  expect([await told(silent, "escalate"), await told(answered, "escalate"), await overdueEvents(silent)]).toEqual([1, 0, 1]);
});

it("a team that a request is handed to has two working days of its own, whether the first one was late, in time or had taken it on", async () => {
  const on = await stage("D4");
  const other = await buildTeam(database());
  const redirected = async (before: (id: number) => Promise<unknown>) => {
    const id = await ask(on.requester.actor, { team: on.team.slug });
    await before(id);
    await database().update(supportRequest).set({ answerDueAt: new Date("2026-01-01") }).where(eq(supportRequest.id, id));
    await take(on.coordinator, id, { intent: "redirect", team: other.slug, note: "" });
    return id;
  };
  const inTime = () => Promise.resolve();
  const takenOn = (id: number) => take(on.coordinator, id, { intent: "triage", note: "" });
  const late = async (id: number) => escalateOverdue(new Date((await rowOf(id)).answerDueAt!.getTime() + 60_000));
  for (const before of [inTime, takenOn, late]) {
    const id = await redirected(before);
    const passedOn = await told(id, "escalate");
    const { answerDueAt, answeredAt } = await rowOf(id);
    expect([answeredAt, answerDueAt! > new Date()]).toEqual([null, true]);
    await escalateOverdue(new Date(answerDueAt!.getTime() - 60_000));
    expect(await told(id, "escalate")).toBe(passedOn);
    await escalateOverdue(new Date(answerDueAt!.getTime() + 60_000));
    expect(await told(id, "escalate")).toBe(passedOn + 1);
  }
});

it("whoever must take the next step finds the request waiting, and nobody else", async () => {
  const on = await stage("D9");
  const id = await ask(on.requester.actor, { team: on.team.slug });
  const waitsFor = async () => {
    const people = { requester: on.requester, coordinator: on.coordinator, expert: on.expert, owner: on.owner };
    const found = await Promise.all(Object.entries(people).map(async ([who, { actor }]) => [who, (await requestsWaiting(actor, "en", 50)).some((line) => line.id === id)] as const));
    return found.flatMap(([who, waits]) => (waits ? [who] : []));
  };
  expect(await waitsFor()).toEqual(["coordinator"]);
  await take(on.coordinator, id, { intent: "triage", note: "" });
  await take(on.coordinator, id, { intent: "propose", person: on.expert.handle, role: "field", note: "" });
  expect(await waitsFor()).toEqual(["expert"]);
  await take(on.expert, id, { intent: "accept", note: "" });
  expect(await waitsFor()).toEqual(["owner"]);
  await take(on.owner, id, { intent: "release", person: on.expert.handle, note: "" });
  expect(await waitsFor()).toEqual(["coordinator"]);
});

it("a closed request becomes evidence of whoever did it, once; those concerned write to one another meanwhile", async () => {
  const on = await stage("D10");
  const id = await ask(on.requester.actor, { team: on.team.slug, kind: "review", mode: "remote" });
  await take(on.coordinator, id, { intent: "triage", note: "" });
  await take(on.coordinator, id, { intent: "propose", person: on.expert.handle, role: "field", note: "" });
  const messageId = crypto.randomUUID();
  for (const _ of [1, 2]) await postRequestMessage(on.expert.actor, id, { messageId, text: "By **Thursday**?" });
  expect((await requestView(on.requester.actor, id, "en")).messages).toEqual([expect.objectContaining({ id: messageId, html: expect.stringContaining("<strong>Thursday</strong>") })]);
  await take(on.expert, id, { intent: "accept", note: "", conflict: "none" });
  await take(on.owner, id, { intent: "release", person: on.expert.handle, note: "" });
  await take(on.requester, id, { intent: "plan", startsOn: "2066-02-01", endsOn: "2066-02-05" });
  await take(on.expert, id, { intent: "finish" });
  await take(on.expert, id, { intent: "file_report", title: "", report: "Read and commented." });
  await take(on.requester, id, { intent: "give_feedback", usefulness: 3, note: "" });
  await take(on.requester, id, { intent: "close", note: "" });
  for (const _ of [1, 2]) await keepEvidence({ requestId: id });
  const { reportDocumentId } = await rowOf(id);
  expect(await database().select().from(evidence).where(eq(evidence.personId, on.expert.id))).toEqual([
    expect.objectContaining({ kind: "review", termId: "D2", visibility: "team", teamId: on.team.id, documentId: reportDocumentId, happenedOn: "2066-02-05" }),
  ]);
});
