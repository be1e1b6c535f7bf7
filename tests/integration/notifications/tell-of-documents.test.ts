import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { moveDocument } from "~/modules/documents/places/move-document.server";
import { postRemark, removeComment, replyToRemark } from "~/modules/documents/remarks/post-remark.server";
import { askConfirmation } from "~/modules/guidance/confirmations/ask-confirmation.server";
import { confirmReading } from "~/modules/guidance/confirmations/confirm.server";
import { followValidity, remindReviewers } from "~/modules/guidance/life/follow-dates.server";
import { arrangeGuidance, publishGuidance } from "~/modules/guidance/life/publish.server";
import { answerReview, approveGuidance, sendForReview, tickGate } from "~/modules/guidance/life/review.server";
import { inboxView } from "~/modules/notifications/inbox-view.server";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { readEntry } from "~/modules/notifications/read-notifications.server";
import { unreadInInbox } from "~/modules/notifications/unread-count.server";
import { database } from "~/platform/database/connection.server";
import { teamLevel } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { reasonsOf, toldTo } from "./told";

beforeAll(registerDocumentTexts);

const days = (count: number) => new Date(Date.now() + count * 86_400_000);
const day = (count: number) => days(count).toISOString().slice(0, 10);

async function field(kind: "guidance" | "working" = "guidance") {
  const team = await buildTeam(database());
  const somebody = async (role?: "lead" | "member") => {
    const person = await buildPerson(database());
    if (role) await buildMembership(database(), { teamId: team.id, personId: person.id, role });
    return { ...(await actorFor(person)), handle: person.handle };
  };
  const [author, lead, member, muted, reviewer] = [await somebody("member"), await somebody("lead"), await somebody("member"), await somebody("member"), await somebody()];
  await database().insert(teamLevel).values({ teamId: team.id, personId: muted.personId, level: "muted" });
  const { id } = await createDocument(author, team.slug, { title: `Visits ${uniqueWord()}`, kind, language: "en", text: "Call the cooperative first." });
  return { id, team, author, lead, member, muted, reviewer, somebody };
}

async function publish({ id, author, reviewer, lead }: Awaited<ReturnType<typeof field>>): Promise<void> {
  await sendForReview(author, id, { reviewers: [reviewer.handle], dueOn: day(7) });
  await tickGate(author, id, { gate: "sources_checked", done: true });
  await answerReview(reviewer, id, { verdict: "approve", comment: "" });
  await approveGuidance(lead, id);
  await publishGuidance(lead, id, { reviewOn: day(300), expiresOn: day(400), material: false, note: "" });
}

describe("the life of guidance", () => {
  it("asks the named reviewers, reminds them, and tells who sent it what became of it", async () => {
    const cast = await field();
    const { id, author, reviewer, lead, member } = cast;
    await sendForReview(author, id, { reviewers: [reviewer.handle], dueOn: day(1) });
    expect(await reasonsOf(reviewer)).toEqual(["review_asked"]);
    await remindReviewers(new Date());
    expect(await reasonsOf(reviewer)).toEqual(["review_asked", "review_asked"]);
    expect((await inboxView(reviewer, "en", { show: "calls", page: 1 })).entries).toMatchObject([{ documentId: id, unread: 2, reason: "review_asked" }]);
    const [newest] = await toldTo(reviewer);
    expect((await openNotification(reviewer, newest!.id)).href).toMatch(/\/approval$/);
    await answerReview(reviewer, id, { verdict: "approve", comment: "" });
    await tickGate(author, id, { gate: "sources_checked", done: true });
    await approveGuidance(lead, id);
    expect((await reasonsOf(author)).sort()).toEqual(["guidance_approved", "review_answered"]);
    expect(await reasonsOf(member)).toEqual([]);
  });

  it("reaches the team's inbox once when it is published, but for those who muted the team and who did it", async () => {
    const cast = await field();
    await publish(cast);
    expect(await reasonsOf(cast.member)).toEqual(["guidance_published"]);
    expect(await reasonsOf(cast.muted)).toEqual([]);
    expect(await reasonsOf(cast.lead)).not.toContain("guidance_published");
    expect((await toldTo(cast.member))[0]?.mailDueAt).not.toBeNull();
    expect(await unreadInInbox(cast.member)).toBe(1);
    const [entry] = (await inboxView(cast.member, "en", { show: "unread", page: 1 })).entries;
    expect(entry).toMatchObject({ reason: "guidance_published", documentId: cast.id });
    await readEntry(cast.member, { documentId: cast.id }, entry!.latest);
    expect(await unreadInInbox(cast.member)).toBe(0);
  });

  it("reaches owner and lead when it is due and when it has expired, once each", async () => {
    const cast = await field();
    await publish(cast);
    await followValidity(days(310));
    await followValidity(days(311));
    await followValidity(days(410));
    const about = async (actor: { personId: number }) => (await reasonsOf(actor)).filter((reason) => /due|expired/.test(reason)).sort();
    expect(await about(cast.lead)).toEqual(["guidance_due", "guidance_expired"]);
    expect(await about(cast.author)).toEqual(["guidance_due", "guidance_expired"]);
    expect(await about(cast.member)).toEqual([]);
  });

  it("reaches whoever it is put in the care of, once, and not who did so or who has handed it on meanwhile", async () => {
    const { id, lead, member, muted } = await field();
    await arrangeGuidance(lead, id, { owner: member.handle, publication: false });
    await arrangeGuidance(lead, id, { owner: member.handle, publication: true });
    expect(await reasonsOf(member)).toEqual(["guidance_owner"]);
    const [told] = await toldTo(member);
    expect(await openNotification(member, told!.id)).toMatchObject({ href: expect.stringMatching(/\/approval$/) });
    await arrangeGuidance(member, id, { owner: muted.handle, publication: true });
    await arrangeGuidance(lead, id, { owner: lead.handle, publication: true });
    expect(await reasonsOf(muted)).toEqual([]);
    expect(await reasonsOf(lead)).toEqual([]);
  });

  it("asks for confirmation those who have not given it", async () => {
    const cast = await field();
    await publish(cast);
    await confirmReading(cast.member, cast.id);
    await askConfirmation(cast.lead, cast.id, { wholeTeam: true, offices: [], functions: [], dueOn: day(30) });
    expect(await reasonsOf(cast.muted)).toEqual(["confirmation_asked"]);
    expect(await reasonsOf(cast.member)).toEqual(["guidance_published"]);
  });
});

describe("a comment", () => {
  it("reaches the document's people and those who talk about the passage, folds into one entry, and is forgotten when it is taken back", async () => {
    const { id, author, member, reviewer, somebody } = await field("working");
    const reader = await somebody();
    const [first, second] = [randomUUID(), randomUUID()];
    const { remarkId } = await postRemark(reader, id, { id: first, message: "Which one?", quotation: "the cooperative", before: "", behind: "" });
    await replyToRemark(reviewer, { remarkId, id: second, message: "That of the valley." });
    expect(await reasonsOf(author)).toEqual(["comment", "comment"]);
    expect(await reasonsOf(reader)).toEqual(["comment"]);
    expect(await reasonsOf(member)).toEqual([]);
    const [entry] = (await inboxView(author, "en", { show: "unread", page: 1 })).entries;
    expect(entry).toMatchObject({ unread: 2, reason: "comment", words: { text: "That of the valley." } });
    expect(await unreadInInbox(author)).toBe(1);
    expect((await openNotification(author, entry!.latest)).href).toMatch(new RegExp(`/comments#remark-${remarkId}$`));
    await removeComment(reviewer, { id: second });
    expect(await reasonsOf(author)).toEqual(["comment"]);
  });

  it("calls whom it names, by name, and tells them once", async () => {
    const { id, author, member, muted } = await field("working");
    await postRemark(author, id, { id: randomUUID(), message: `@${muted.handle} @${author.handle} which valley?`, quotation: "", before: "", behind: "" });
    expect(await reasonsOf(muted)).toEqual(["mention"]);
    expect(await reasonsOf(author)).toEqual([]);
    expect(await reasonsOf(member)).toEqual([]);
  });

  it("is lost with the right to read the document, when that moves to a closed team", async () => {
    const { id, author, lead } = await field("working");
    const closed = await buildTeam(database(), { visibility: "private" });
    await buildMembership(database(), { teamId: closed.id, personId: author.personId, role: "member" });
    const { remarkId } = await postRemark(lead, id, { id: randomUUID(), message: "Why?", quotation: "", before: "", behind: "" });
    await replyToRemark(author, { remarkId, id: randomUUID(), message: "So." });
    expect(await reasonsOf(lead)).toEqual(["comment"]);
    await moveDocument(author, id, { teamId: closed.id });
    expect(await reasonsOf(lead)).toEqual([]);
    expect(await reasonsOf(author)).toEqual(["comment"]);
  });
});
