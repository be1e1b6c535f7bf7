import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { eventView } from "~/modules/calendar/event-view.server";
import { askQuestion, moderateQuestion, replyToQuestion, voteForQuestion } from "~/modules/calendar/town-hall.server";
import { renderText } from "~/platform/rich-text/render-text";
import { changeEvent } from "~/modules/calendar/change-event.server";
import { database } from "~/platform/database/connection.server";
import { rateLimit, townHallQuestion, townHallVote } from "~db/schema";
import { aTeam, somebody } from "../teams/cast";
import { anEvent, anInput } from "./cast";

const reader = { locale: "en", timeZone: "UTC" } as const;

async function townHall(options: { anonymousQuestions?: boolean; moderatedQuestions?: boolean } = {}) {
  const team = await aTeam();
  const [lead, member] = [await somebody({ team, role: "lead" }), await somebody({ team })];
  const id = await anEvent(lead, team.slug, { kind: "town_hall", ...options });
  const { on } = await eventView(lead, reader, { id });
  const ask = (actor: typeof lead, question: string, anonymous?: "on") => askQuestion(actor, { id, on }, { intent: "ask", question, language: "en", on, anonymous });
  const seenBy = async (actor: typeof lead) => (await eventView(actor, reader, { id })).questions ?? [];
  return { team, lead, member, id, on, ask, seenBy };
}

describe("a question without a name", () => {
  test("leaves no trace of who asked, in any row that was written", async () => {
    const { ask, member, id } = await townHall({ anonymousQuestions: true });
    await ask(member, "Who decides?", "on");
    const [row] = await database().select().from(townHallQuestion).where(eq(townHallQuestion.eventId, id));
    expect(row).toMatchObject({ authorId: null, anonymous: true });
    expect(row!.askedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    const counters = (await database().select({ key: rateLimit.key }).from(rateLimit)).map(({ key }) => key).filter((key) => key.startsWith("town-hall"));
    expect(counters.length).toBeGreaterThan(0);
    expect(counters.some((key) => key.endsWith(`:${member.personId}`))).toBe(false);
    expect(await database().select().from(townHallVote).where(eq(townHallVote.questionId, row!.id))).toEqual([]);
  });

  test("is shown as such to everybody, moderators and its own asker included", async () => {
    const { ask, member, lead, seenBy } = await townHall({ anonymousQuestions: true });
    await ask(member, "Who decides?", "on");
    for (const actor of [lead, member]) expect(await seenBy(actor)).toMatchObject([{ askerName: null, askerHandle: null, mine: false }]);
  });

  test("is refused where the organiser wants names", async () => {
    const { ask, member } = await townHall();
    await expect(ask(member, "Who decides?", "on")).rejects.toMatchObject({ code: "forbidden" });
  });
});

test("a moderated question is seen by its asker and those who organise until it is shown", async () => {
  const { ask, member, lead, team, id, seenBy } = await townHall({ moderatedQuestions: true });
  const other = await somebody({ team });
  await ask(member, "When?");
  expect([(await seenBy(member)).length, (await seenBy(lead)).length, (await seenBy(other)).length]).toEqual([1, 1, 0]);
  const [question] = await seenBy(lead);
  await expect(voteForQuestion(other, { id }, { intent: "vote", questionId: question!.id, vote: "yes", on: undefined })).rejects.toMatchObject({ code: "not_found" });
  await moderateQuestion(lead, { id }, { intent: "moderate", questionId: question!.id, state: "shown", on: undefined });
  expect((await seenBy(other)).length).toBe(1);
  await expect(moderateQuestion(other, { id }, { intent: "moderate", questionId: question!.id, state: "declined", on: undefined })).rejects.toMatchObject({ code: "forbidden" });
});

test("each has one voice for a question, however often they press, and can take it back; those with most voices come first", async () => {
  const { ask, member, lead, id, seenBy } = await townHall();
  await ask(member, "First asked");
  await ask(member, "More wanted");
  const wanted = (await seenBy(member)).find(({ text }) => text === "More wanted")!;
  const vote = (actor: typeof lead, given: "yes" | "no") => voteForQuestion(actor, { id }, { intent: "vote", questionId: wanted.id, vote: given, on: undefined });
  await Promise.all(Array.from({ length: 10 }, () => vote(lead, "yes")));
  await vote(member, "yes");
  expect((await seenBy(lead))[0]).toMatchObject({ text: "More wanted", votes: 2, voted: true });
  await vote(lead, "no");
  expect((await seenBy(lead))[0]).toMatchObject({ votes: 1, voted: false });
});

test("an answer is published with its place in the recording, and can be taken back", async () => {
  const { ask, member, lead, id, seenBy } = await townHall();
  await ask(member, "Why?");
  const [question] = await seenBy(lead);
  const reply = (source: string, at?: number) => replyToQuestion(lead, { id }, { intent: "reply", questionId: question!.id, reply: renderText(source)!, at, on: undefined });
  await reply("Because **so**.", 3_750);
  expect((await seenBy(member))[0]).toMatchObject({ answerHtml: expect.stringContaining("<strong>so</strong>"), at: "1:02:30" });
  await reply("");
  expect((await seenBy(member))[0]).toMatchObject({ answerHtml: "", at: null });
});

test("the twenty-first question in an hour is refused", async () => {
  const { ask, member } = await townHall();
  for (let count = 0; count < 20; count++) await ask(member, `Question ${count}`);
  await expect(ask(member, "One more")).rejects.toMatchObject({ code: "too_many_requests" });
});

test("questions go along when a town hall is moved to another day", async () => {
  const { ask, member, lead, id, team, seenBy } = await townHall();
  await ask(member, "Still here?");
  const later = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await changeEvent(lead, { id }, anInput(`team:${team.slug}`, { kind: "town_hall", startsAt: `${later} 10:00:00`, endsAt: `${later} 11:00:00`, reach: "all" }));
  expect(await seenBy(member)).toHaveLength(1);
});
