import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { evidence, message, notification, personExpertise, questionAsk, thread } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { acceptAnswer } from "~/modules/discussion/accept-answer.server";
import { deleteMessage } from "~/modules/discussion/message-life/delete-message.server";
import { guidanceDraft } from "~/modules/discussion/questions/guidance-draft.server";
import { routeQuestions } from "~/modules/discussion/questions/route-questions.server";
import { setQuestionRule } from "~/modules/discussion/questions/rule.server";
import { splitThread } from "~/modules/discussion/split-thread.server";
import { threadView } from "~/modules/discussion/thread-view.server";
import type { Actor } from "~/platform/auth/actor";
import { followEvents } from "../../support/events";
import { begin, buildSpace, say } from "./space";

const knows = (actor: Actor, termId: string, level: "working" | "reference" = "working") =>
  database().insert(personExpertise).values({ personId: actor.personId, termId, level });

/** So many days after the question, a weekend left aside. */
const later = (days: number) => new Date(Date.now() + days * 86_400_000);

const askedIn = async (threadId: number) => (await database().select().from(questionAsk).where(eq(questionAsk.threadId, threadId)))
  .map(({ personId, stage, why }) => ({ personId, stage, why })).sort((a, b) => a.stage.localeCompare(b.stage) * -1 || a.personId - b.personId);

const evidenceOf = (actor: Actor) => database().select({ title: evidence.title, teamId: evidence.teamId, kind: evidence.kind }).from(evidence).where(and(eq(evidence.personId, actor.personId), eq(evidence.kind, "answer")));

describe("a question nobody answers", () => {
  it("goes to members who may know, with the reason, and then to those who answer for the team", async () => {
    const { team, member, join } = await buildSpace();
    const [lead, expert, narrower, observer] = [await join("lead"), await join(), await join(), await join("observer")];
    await knows(expert, "A", "reference");
    await knows(narrower, "A1");
    await knows(observer, "A", "reference");
    await knows(member, "A", "reference");
    const id = await begin(member, team.slug, { kind: "question", terms: ["A"] });
    await routeQuestions(later(1));
    expect(await askedIn(id)).toEqual([]);
    await routeQuestions(later(5));
    await routeQuestions(later(5));
    const why = (terms: string[]) => ({ terms, answers: 0, words: false });
    expect(await askedIn(id)).toEqual([
      { personId: expert.personId, stage: "matched", why: why(["A"]) }, { personId: narrower.personId, stage: "matched", why: why(["A1"]) },
    ]);
    await routeQuestions(later(6));
    expect(await askedIn(id)).toHaveLength(2);
    await routeQuestions(later(12));
    expect((await askedIn(id)).at(-1)).toEqual({ personId: lead.personId, stage: "escalated", why: why([]) });
    const { asked } = await threadView(member, id, "en");
    expect(asked.map(({ handle, stage, terms }) => [handle, stage, terms])).toEqual(expect.arrayContaining([[expert.handle, "matched", ["Employment policy"]], [lead.handle, "escalated", []]]));
    await followEvents();
    const told = await database().select({ personId: notification.personId }).from(notification).where(and(eq(notification.threadId, id), eq(notification.reason, "question_routed")));
    expect(told.map(({ personId }) => personId).sort()).toEqual([expert.personId, narrower.personId, lead.personId].sort());
  });

  it("goes to nobody once another has written, where the team never wants it, or it is closed", async () => {
    const { team, member, join } = await buildSpace();
    const lead = await join("lead");
    await knows(lead, "A");
    const answered = await begin(member, team.slug, { kind: "question", terms: ["A"] });
    await say(lead, answered, "I think so");
    await begin(member, team.slug, { terms: ["A"] });
    const never = await buildSpace();
    const coordinator = await never.join("coordinator");
    await setQuestionRule(coordinator, never.team.slug, { workingDays: 0, perWeek: 1 });
    const quiet = await begin(never.member, never.team.slug, { kind: "question" });
    await routeQuestions(later(30));
    expect([await askedIn(answered), await askedIn(quiet)]).toEqual([[], []]);
  });

  it("goes on to others though somebody has written, once that was deleted or the asker has written again and waited as long", async () => {
    const { team, member, join } = await buildSpace();
    const [lead, expert] = [await join("lead"), await join()];
    await knows(expert, "A");
    const ask = () => begin(member, team.slug, { kind: "question", terms: ["A"] });
    const [spammed, clarified, remarked] = [await ask(), await ask(), await ask()];
    for (const id of [spammed, clarified, remarked]) await say(lead, id, "Which country?");
    await deleteMessage(lead, { threadId: spammed, seq: 2 });
    await say(member, clarified, "Mali. I still need an answer.");
    await database().update(message).set({ createdAt: later(4) }).where(and(eq(message.threadId, clarified), eq(message.seq, 3)));
    await routeQuestions(later(5));
    expect([(await askedIn(spammed)).length, (await askedIn(clarified)).length, (await askedIn(remarked)).length]).toEqual([1, 0, 0]);
    await routeQuestions(later(10));
    expect([(await askedIn(clarified)).map(({ personId }) => personId), await askedIn(remarked)]).toEqual([[expert.personId], []]);
  });

  it("is put to one person no more often in a week than the team says", async () => {
    const { team, member, join } = await buildSpace();
    const [lead, expert] = [await join("lead"), await join()];
    await setQuestionRule(lead, team.slug, { workingDays: 2, perWeek: 1 });
    await knows(expert, "B");
    const [first, second] = [await begin(member, team.slug, { kind: "question", terms: ["B"] }), await begin(member, team.slug, { kind: "question", terms: ["B"] })];
    await routeQuestions(later(5));
    const stages = [(await askedIn(first))[0], (await askedIn(second))[0]].map((asked) => [asked?.personId, asked?.stage]);
    expect(stages).toEqual([[expert.personId, "matched"], [lead.personId, "escalated"]]);
    expect(await database().select({ routing: thread.routing }).from(thread).where(eq(thread.id, second))).toEqual([{ routing: "escalated" }]);
  });
});

describe("an accepted answer", () => {
  it("is evidence of its author in its team, and none once it is taken back or leaves its question", async () => {
    const { team, member, join } = await buildSpace({ visibility: "private" });
    const [lead, expert] = [await join("lead"), await join()];
    const id = await begin(member, team.slug, { kind: "question", terms: ["A"], title: "How many?" });
    await say(expert, id, "Seven");
    await acceptAnswer(member, { threadId: id, seq: 2 });
    await followEvents();
    expect(await evidenceOf(expert)).toEqual([{ title: "How many?", teamId: team.id, kind: "answer" }]);
    await acceptAnswer(member, { threadId: id, seq: 0 });
    await followEvents();
    expect(await evidenceOf(expert)).toEqual([]);
    await acceptAnswer(member, { threadId: id, seq: 2 });
    await followEvents();
    expect(await evidenceOf(expert)).toHaveLength(1);
    await splitThread(lead, id, { title: "Elsewhere", into: undefined, seqs: [2], after: false, reason: "" });
    await followEvents();
    expect(await evidenceOf(expert)).toEqual([]);
  });

  it("that answers one's own question is no evidence", async () => {
    const { team, member } = await buildSpace();
    const id = await begin(member, team.slug, { kind: "question" });
    await say(member, id, "Found it myself");
    await acceptAnswer(member, { threadId: id, seq: 2 });
    await followEvents();
    expect(await evidenceOf(member)).toEqual([]);
  });

  it("begins guidance with its own words, a link to the thread, and all who wrote in it", async () => {
    const { team, member, join } = await buildSpace();
    const [expert, observer] = [await join(), await join("observer")];
    const id = await begin(member, team.slug, { kind: "question", title: "How [many]?" });
    await expect(guidanceDraft(member, id)).rejects.toMatchObject({ code: "invalid" });
    await say(expert, id, "**Seven**");
    await acceptAnswer(member, { threadId: id, seq: 2 });
    const { title, language, text } = await guidanceDraft(member, id);
    expect({ title, language }).toEqual({ title: "How [many]?", language: "en" });
    expect(text).toContain("**Seven**\n\n---");
    expect(text).toContain(`[How many?](/teams/${team.slug}/threads/${id}?around=2#message-2)`);
    expect(text.indexOf(`/experts/${expert.handle}`)).toBeLessThan(text.indexOf(`/experts/${member.handle}`));
    await expect(guidanceDraft(observer, id)).rejects.toMatchObject({ code: "forbidden" });
  });
});
