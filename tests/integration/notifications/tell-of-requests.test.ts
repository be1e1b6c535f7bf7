import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { readRequest } from "~/modules/notifications/read-notifications.server";
import { tellOfStep } from "~/modules/notifications/requests/tell-of-requests.server";
import { composeLetter } from "~/modules/notifications/mail/compose-letter.server";
import { gatherLetters } from "~/modules/notifications/mail/gather-letters.server";
import { unreadInInbox } from "~/modules/notifications/unread-count.server";
import { escalateOverdue } from "~/modules/requests/escalate-overdue.server";
import { postRequestMessage } from "~/modules/requests/post-message.server";
import { leaveTeam } from "~/modules/teams/leave-team.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { letter, requestStep } from "~db/schema";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { followEvents } from "../../support/events";
import { ask, rowOf, somebody, stage, take } from "../requests/cast";
import { toldTo } from "./told";

/** What waits unread, as the inbox says it. */
async function waiting(actor: Actor) {
  await followEvents();
  const { entries } = await inboxView(actor, "en", { show: "unread", page: 1 });
  return entries.map(({ reason, title, sentence, unread }) => ({ reason, title, sentence: sentence?.replaceAll(/[\u2068\u2069]/g, "") ?? null, unread }));
}

const sentences = async (who: { actor: Actor }) => (await waiting(who.actor)).map(({ sentence }) => sentence);

const title = "Actuaire pour le Niger";
const word = { note: "" };

describe("what requests want of somebody", () => {
  it("each step reaches whose turn it makes it, and is settled once somebody has taken the next", async () => {
    const on = await stage("D2");
    const colleague = await somebody();
    await buildMembership(database(), { teamId: on.team.id, personId: colleague.id, role: "lead" });
    const id = await ask(on.requester.actor, { team: on.team.slug, country: "NE" });
    const sent = { reason: "request_turn", title, sentence: `${on.requester.displayName} asks your team for support.`, unread: 1 };
    expect([await waiting(on.coordinator.actor), await waiting(colleague.actor), await waiting(on.requester.actor)]).toEqual([[sent], [sent], []]);
    expect(await sentences(on.director)).toEqual(["Your view is asked for."]);
    await take(on.director, id, { intent: "agree", note: "" });
    expect(await sentences(on.director)).toEqual([]);

    await take(on.coordinator, id, { intent: "triage", ...word });
    expect(await sentences(on.requester)).toEqual([`${on.coordinator.displayName} took it on for the team, which looks for somebody now.`]);
    await take(on.coordinator, id, { intent: "propose", person: on.expert.handle, role: "field", ...word });
    expect([await sentences(on.expert), await sentences(colleague)]).toEqual([[`${on.coordinator.displayName} asks whether you take it on.`], []]);
    await take(on.expert, id, { intent: "accept", ...word });
    expect([await sentences(on.expert), await sentences(on.owner)]).toEqual([[], [`${on.expert.displayName} takes it on and needs your release.`]]);
    await take(on.owner, id, { intent: "release", person: on.expert.handle, ...word });
    expect(await sentences(on.expert)).toEqual([`${on.owner.displayName} released you for it.`]);
    expect(await sentences(on.coordinator)).toEqual([`${on.owner.displayName} released ${on.expert.displayName}; the days can be fixed.`]);
    await take(on.coordinator, id, { intent: "plan", startsOn: "2066-03-08", endsOn: "2066-03-12" });
    expect([await sentences(on.expert), await sentences(on.director), await sentences(on.coordinator)]).toEqual([
      [`${on.coordinator.displayName} fixed the days.`], [`${on.coordinator.displayName} fixed the days.`], [],
    ]);
    await take(on.requester, id, { intent: "finish" });
    expect(await sentences(on.expert)).toEqual(["It has happened: please file the report."]);
    await take(on.expert, id, { intent: "file_report", title: "", report: "Done." });
    expect(await sentences(on.requester)).toEqual([`${on.expert.displayName} filed the report. How useful was it?`]);
    await take(on.requester, id, { intent: "give_feedback", usefulness: 4, note: "" });
    expect(await sentences(on.coordinator)).toEqual([`${on.requester.displayName} gave feedback; it can be closed.`]);
    await take(on.coordinator, id, { intent: "close", ...word });
    expect([await sentences(on.coordinator), await sentences(on.requester)]).toEqual([[], [`${on.coordinator.displayName} closed it.`]]);
  });

  it("all that is told of one request is one entry, and read when the request is", async () => {
    const on = await stage("D3");
    const id = await ask(on.requester.actor, { team: on.team.slug });
    await followEvents();
    await postRequestMessage(on.requester.actor, id, { messageId: crypto.randomUUID(), text: "It is **urgent**." });
    const [entry] = (await followEvents(), await inboxView(on.coordinator.actor, "fr", { show: "calls", page: 1 })).entries;
    expect(entry).toMatchObject({ requestId: id, unread: 2, by: on.requester.displayName, words: { text: "It is **urgent**." } });
    expect(await unreadInInbox(on.coordinator.actor)).toBe(1);
    expect(await openNotification(on.coordinator.actor, entry!.latest)).toEqual({ href: `/requests/${id}`, reads: { requestId: id } });
    await readRequest(on.coordinator.actor, id);
    expect(await unreadInInbox(on.coordinator.actor)).toBe(0);
  });

  it("a step followed twice is told once, and never to whoever took it", async () => {
    const on = await stage("D4");
    const id = await ask(on.requester.actor, { team: on.team.slug });
    await followEvents();
    const [step] = await database().select({ id: requestStep.id }).from(requestStep).where(eq(requestStep.requestId, id));
    await tellOfStep(id, step!.id);
    expect(await toldTo(on.coordinator.actor)).toHaveLength(1);
    expect(await toldTo(on.requester.actor)).toHaveLength(0);
  });

  it("silence is told to those who lead the team", async () => {
    const on = await stage("D5");
    const lead = await somebody();
    await buildMembership(database(), { teamId: on.team.id, personId: lead.id, role: "lead" });
    const id = await ask(on.requester.actor, { team: on.team.slug });
    await followEvents();
    await readRequest(lead.actor, id);
    await escalateOverdue(new Date((await rowOf(id)).answerDueAt!.getTime() + 60_000));
    expect(await sentences(lead)).toEqual(["Nobody has answered it within two working days."]);
    expect(await sentences(on.requester)).toEqual(["Nobody has answered it within two working days."]);
  });

  it("whoever is no longer needed hears so, also when the whole request is withdrawn", async () => {
    const on = await stage("D6");
    const id = await ask(on.requester.actor, { team: on.team.slug });
    await take(on.coordinator, id, { intent: "triage", ...word });
    await take(on.coordinator, id, { intent: "propose", person: on.expert.handle, role: "field", ...word });
    await followEvents();
    await take(on.requester, id, { intent: "withdraw", ...word });
    expect([await sentences(on.expert), await sentences(on.coordinator)]).toEqual([["You are no longer needed for it."], [`${on.requester.displayName} withdrew it.`]]);
  });

  it("who may know of a request no longer is told nothing of it any more", async () => {
    const on = await stage("D7");
    const other = await buildTeam(database(), { termIds: ["D7"] });
    const id = await ask(on.requester.actor, { team: on.team.slug });
    await followEvents();
    expect(await unreadInInbox(on.coordinator.actor)).toBe(1);
    await take(on.coordinator, id, { intent: "redirect", team: other.slug, ...word });
    expect([await toldTo(on.coordinator.actor), await unreadInInbox(on.coordinator.actor)]).toEqual([[], 0]);
  });

  it("who leads a team no longer is told nothing of its requests any more", async () => {
    const on = await stage("D8");
    const lead = await somebody();
    await buildMembership(database(), { teamId: on.team.id, personId: lead.id, role: "lead" });
    await ask(on.requester.actor, { team: on.team.slug });
    await followEvents();
    await leaveTeam(on.coordinator.actor, { slug: on.team.slug });
    expect([await toldTo(on.coordinator.actor), await toldTo(lead.actor)]).toEqual([[], [expect.objectContaining({ reason: "request_turn" })]]);
  });

  it("a letter tells it once, in the reader's language, with the way to the request", async () => {
    const on = await stage("D9");
    const id = await ask(on.coordinator.actor, { team: on.team.slug });
    await take(on.coordinator, id, { intent: "triage", ...word });
    await take(on.coordinator, id, { intent: "propose", person: on.requester.handle, role: "field", ...word });
    await followEvents();
    for (const _ of [1, 2]) await gatherLetters(new Date(Date.now() + 86_400_000));
    const letters = await database().select().from(letter).where(eq(letter.personId, on.requester.id));
    const mails = await Promise.all(letters.map(composeLetter));
    expect(mails).toMatchObject([{ subject: `Meridian: ${title}`, text: expect.stringContaining("vous demande si vous vous en chargez.") as string }]);
    expect(mails[0]?.text).toMatch(/\/inbox\/\d+/);
  });
});
