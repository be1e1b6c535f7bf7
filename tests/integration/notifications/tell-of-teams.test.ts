import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { composeLetter } from "~/modules/notifications/mail/compose-letter.server";
import { gatherLetters } from "~/modules/notifications/mail/gather-letters.server";
import { unreadInInbox } from "~/modules/notifications/unread-count.server";
import { acceptSuccession } from "~/modules/teams/accept-succession.server";
import { answerRequest, forgetAnswer } from "~/modules/teams/answer-request.server";
import { changeMembership } from "~/modules/teams/change-membership.server";
import { invitePeople } from "~/modules/teams/invite-people.server";
import { declineSuccession, nameSuccessor, withdrawSuccessor } from "~/modules/teams/name-successor.server";
import { requestMembership, withdrawRequest } from "~/modules/teams/request-membership.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { letter, notification } from "~db/schema";
import { buildSpace } from "../discussion/space";
import { reasonsOf, toldTo } from "./told";

describe("what teams want of somebody", () => {
  it("an invitation waits in the inbox until it is answered", async () => {
    const { team, join, outsider } = await buildSpace({ visibility: "private" });
    const [lead, invited] = [await join("lead"), await outsider()];
    await invitePeople(lead, team.slug, { by: "names", personIds: [invited.personId], role: "member", note: "" });
    expect(await toldTo(invited)).toMatchObject([{ reason: "invitation", teamId: team.id, actorId: lead.personId, readAt: null }]);
    await changeMembership(invited, team.slug, { intent: "accept-invitation" });
    expect(await toldTo(invited)).toMatchObject([{ reason: "invitation", readAt: expect.any(Date) as Date }]);
  });

  it("a wish to join waits for those who can answer it, until it is taken back; another is told again", async () => {
    const { team, join, member, outsider } = await buildSpace({ visibility: "request" });
    const [lead, applicant] = [await join("lead"), await outsider()];
    await requestMembership(applicant, { slug: team.slug, note: "Please" });
    expect(await reasonsOf(lead)).toEqual(["join_request"]);
    expect(await reasonsOf(member)).toEqual([]);
    await withdrawRequest(applicant, { slug: team.slug });
    expect(await toldTo(lead)).toMatchObject([{ readAt: expect.any(Date) as Date }]);
    expect(await unreadInInbox(lead)).toBe(0);
  });
});

/** The text of the letter that tells this person what they were told last. */
async function letterTo(actor: Actor): Promise<string> {
  await database().update(notification).set({ mailDueAt: new Date(0) }).where(eq(notification.personId, actor.personId));
  await gatherLetters(new Date());
  const [last] = await database().select().from(letter).where(eq(letter.personId, actor.personId)).orderBy(desc(letter.id)).limit(1);
  return (await composeLetter(last!))?.text ?? "";
}

const wordsShownTo = async (actor: Actor) => (await inboxView(actor, "en", { show: "unread" })).entries.map(({ reason, by, words }) => ({ reason, by, words: words?.text ?? null }));

describe("how a team answers a wish to join", () => {
  it.each([[true, "join_accepted", "has let you into the team"], [false, "join_declined", "has declined your wish to join the team"]] as const)("is told with its word, in the inbox and by letter, until it is put away: let in %s", async (accept, reason, sentence) => {
    const { team, join, outsider } = await buildSpace({ visibility: "request" });
    const [lead, applicant] = [await join("lead"), await outsider()];
    await requestMembership(applicant, { slug: team.slug, note: "" });
    await answerRequest(lead, { slug: team.slug, personId: applicant.personId, accept, word: "We meet on Mondays" });
    expect(await toldTo(applicant)).toMatchObject([{ reason, teamId: team.id, actorId: lead.personId, readAt: null }]);
    expect(await wordsShownTo(applicant)).toEqual([{ reason, by: lead.displayName, words: "We meet on Mondays" }]);
    const text = await letterTo(applicant);
    expect(text).toContain(`${lead.displayName} ${sentence} ${team.name.en}.`);
    expect(text).toContain("We meet on Mondays");
    await forgetAnswer(applicant, { slug: team.slug });
    await toldTo(applicant);
    expect(await unreadInInbox(applicant)).toBe(0);
  });

  it("is told to nobody who took their wish back, or came another way", async () => {
    const { team, join, outsider } = await buildSpace({ visibility: "request" });
    const [lead, undecided, invited] = [await join("lead"), await outsider(), await outsider()];
    await requestMembership(undecided, { slug: team.slug, note: "" });
    await withdrawRequest(undecided, { slug: team.slug });
    await invitePeople(lead, team.slug, { by: "names", personIds: [invited.personId], role: "member", note: "" });
    expect(await reasonsOf(invited)).toEqual(["invitation"]);
    await changeMembership(invited, team.slug, { intent: "accept-invitation" });
    expect(await reasonsOf(undecided)).toEqual([]);
    expect(await reasonsOf(invited)).toEqual(["invitation"]);
  });
});

describe("being asked to lead", () => {
  const naming = (successor: Actor) => ({ successor: successor.personId, thenRole: "member" as const, note: "From January" });

  it("waits for an answer, in the inbox and by letter, and whoever asked is told of it", async () => {
    const { team, join } = await buildSpace();
    const [lead, successor] = [await join("lead"), await join()];
    await nameSuccessor(lead, team.slug, naming(successor));
    expect(await reasonsOf(successor)).toEqual(["lead_asked"]);
    expect((await inboxView(successor, "en", { show: "calls" })).entries).toMatchObject([{ reason: "lead_asked", by: lead.displayName, words: { text: "From January" } }]);
    expect(await letterTo(successor)).toContain(`${lead.displayName} asks you to lead the team ${team.name.en}.`);
    await acceptSuccession(successor, { slug: team.slug, personId: lead.personId });
    expect(await toldTo(lead)).toMatchObject([{ reason: "lead_accepted", teamId: team.id, actorId: successor.personId }]);
    expect(await unreadInInbox(successor)).toBe(0);
    expect(await letterTo(lead)).toContain(`${successor.displayName} has accepted and now leads the team ${team.name.en}.`);
  });

  it("is told anew each time, and settled when it is declined or taken back", async () => {
    const { team, join } = await buildSpace();
    const [lead, successor, other] = [await join("lead"), await join(), await join()];
    await nameSuccessor(lead, team.slug, naming(successor));
    await toldTo(successor);
    await declineSuccession(successor, { slug: team.slug, personId: lead.personId });
    expect(await reasonsOf(lead)).toEqual(["lead_declined"]);
    expect(await unreadInInbox(successor)).toBe(0);
    await nameSuccessor(lead, team.slug, naming(successor));
    expect(await reasonsOf(successor)).toEqual(["lead_asked", "lead_asked"]);
    await nameSuccessor(lead, team.slug, naming(other));
    await toldTo(successor);
    expect(await unreadInInbox(successor)).toBe(0);
    expect(await reasonsOf(other)).toEqual(["lead_asked"]);
    await withdrawSuccessor(lead, team.slug);
    await toldTo(other);
    expect(await unreadInInbox(other)).toBe(0);
    expect(await reasonsOf(lead)).toEqual(["lead_declined"]);
  });
});
