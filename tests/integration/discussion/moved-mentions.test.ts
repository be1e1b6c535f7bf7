import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { documentComment, documentRemark, message, messageTranslation, messageVersion, person } from "~db/schema";
import { buildMembership } from "~db/seed/factories/build-team";
import { mergeThread } from "~/modules/discussion/merge-thread.server";
import { editMessage } from "~/modules/discussion/message-life/edit-message.server";
import { moveThread } from "~/modules/discussion/move-thread.server";
import { renderMessage } from "~/modules/discussion/render-message.server";
import { splitThread } from "~/modules/discussion/split-thread.server";
import { correctTranslation } from "~/modules/discussion/translations/correct-translation.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { moveDocument } from "~/modules/documents/places/move-document.server";
import { postRemark } from "~/modules/documents/remarks/post-remark.server";
import { database } from "~/platform/database/connection.server";
import { followEvents } from "../../support/events";
import { begin, buildSpace, say } from "./space";

/** A private team with something secret in it, and an open one, both led by one person. */
async function twoTeams() {
  const [closed, open] = [await buildSpace({ visibility: "private" }), await buildSpace({ visibility: "open" })];
  const lead = await closed.join("lead");
  await buildMembership(database(), { teamId: open.team.id, personId: lead.personId, role: "lead" });
  const secret = await begin(closed.member, closed.team.slug, { title: "Secret & staffing" });
  const { id: paper } = await createDocument(closed.member, closed.team.slug, { title: "Secret paper", kind: "working", language: "en", text: "x" });
  const [colleague] = await database().select().from(person).where(eq(person.id, closed.member.personId));
  return { closed, open, lead, secret, paper, colleague: colleague! };
}

type Teams = Awaited<ReturnType<typeof twoTeams>>;

/** A thread of the private team that names all there is, in the words of today, in earlier ones and in a translation. */
async function telling({ closed, lead, secret, paper, colleague }: Teams): Promise<number> {
  const words = `As said in #thread-${secret} and #document-${paper} by @${colleague.handle}, @lead`;
  const id = await begin(lead, closed.team.slug, { message: renderMessage(words) });
  await editMessage(lead, { threadId: id, seq: 1, version: 1, message: renderMessage(`${words}!`), language: "en" });
  await correctTranslation(lead, { threadId: id, seq: 1 }, "fr", `Voir #thread-${secret}`);
  return id;
}

/** Everything of a thread's messages that a reader may be shown. */
async function shownIn(threadId: number): Promise<string[]> {
  const [now, before, translated] = [
    await database().select({ html: message.html }).from(message).where(eq(message.threadId, threadId)),
    await database().select({ html: messageVersion.html }).from(messageVersion).innerJoin(message, eq(message.id, messageVersion.messageId)).where(eq(message.threadId, threadId)),
    await database().select({ html: messageTranslation.html }).from(messageTranslation).innerJoin(message, eq(message.id, messageTranslation.messageId)).where(eq(message.threadId, threadId)),
  ];
  return [...now, ...before, ...translated].map(({ html }) => html);
}

async function expectNothingOfTheOtherTeam(threadId: number, { closed, open, secret, paper, colleague }: Teams): Promise<void> {
  const shown = await shownIn(threadId);
  expect(shown.filter((html) => html.includes(`<a href="/teams/${open.team.slug}/threads/${secret}"><bdi>#thread-${secret}</bdi></a>`))).toHaveLength(3);
  const all = shown.join();
  expect(all).toContain(`<a href="/documents/${paper}"><bdi>#document-${paper}</bdi></a>`);
  expect(all).toContain(`@${colleague.handle}`);
  expect(all).toContain("<strong><bdi>@lead</bdi></strong>");
  for (const kept of ["Secret", closed.team.slug, colleague.displayName]) expect(all).not.toContain(kept);
}

describe("what a message names", () => {
  it("is shown as the readers of the team to which its thread is moved may see it, in earlier wordings and translations too", async () => {
    const teams = await twoTeams();
    const id = await telling(teams);
    expect((await shownIn(id)).join()).toContain("Secret &amp; staffing");
    await moveThread(teams.lead, id, { slug: teams.open.team.slug, reason: "" });
    await expectNothingOfTheOtherTeam(id, teams);
  });

  it("is shown so after a merge and after a split across teams", async () => {
    const teams = await twoTeams();
    const id = await telling(teams);
    const target = await begin(teams.open.member, teams.open.team.slug);
    await mergeThread(teams.lead, id, { into: target, reason: "" });
    await expectNothingOfTheOtherTeam(target, teams);
    const from = await begin(teams.lead, teams.closed.team.slug);
    await say(teams.lead, from, `#thread-${teams.secret}`);
    const into = await begin(teams.open.member, teams.open.team.slug);
    await splitThread(teams.lead, from, { seqs: [2], after: false, title: "", into, reason: "" });
    expect((await shownIn(into)).join()).not.toContain("Secret");
  });

  it("loses its title when the thread or the document itself goes to a team that others may not read", async () => {
    const { closed, open, lead } = await twoTeams();
    const [thread, words] = [await begin(open.member, open.team.slug, { title: "Soon secret" }), await begin(open.member, open.team.slug)];
    const { id: documentId } = await createDocument(lead, open.team.slug, { title: "Soon a secret paper", kind: "working", language: "en", text: "x" });
    await say(open.member, words, `#thread-${thread} and #document-${documentId}`);
    await editMessage(open.member, { threadId: words, seq: 2, version: 1, message: renderMessage("Nothing any more"), language: "en" });
    await say(open.member, words, `Again #thread-${thread} and #document-${documentId}`);
    await moveThread(lead, thread, { slug: closed.team.slug, reason: "" });
    await moveDocument(lead, documentId, { teamId: closed.team.id });
    await followEvents();
    const all = (await shownIn(words)).join();
    expect(all).toContain(`<bdi>#thread-${thread}</bdi>`);
    expect(all).toContain(`<bdi>#document-${documentId}</bdi>`);
    expect(all).not.toContain("Soon");
  });
});

describe("what a comment on a document names", () => {
  const commentsOn = async (documentId: number) => (await database()
    .select({ html: documentComment.html }).from(documentComment).innerJoin(documentRemark, eq(documentRemark.id, documentComment.remarkId)).where(eq(documentRemark.documentId, documentId)))
    .map(({ html }) => html).join();

  it("is shown as the readers of the team to which the document is moved may see it", async () => {
    const { closed, open, lead, secret, paper, colleague } = await twoTeams();
    await postRemark(lead, paper, { id: randomUUID(), message: `See #thread-${secret}, @${colleague.handle}`, quotation: "", before: "", behind: "" });
    expect(await commentsOn(paper)).toContain("Secret");
    await moveDocument(lead, paper, { teamId: open.team.id });
    expect(await commentsOn(paper)).toContain(`<bdi>#thread-${secret}</bdi>`);
    for (const kept of ["Secret", closed.team.slug]) expect(await commentsOn(paper)).not.toContain(kept);
  });

  it("loses its title when that goes to a team that others may not read", async () => {
    const { closed, open, lead } = await twoTeams();
    const thread = await begin(open.member, open.team.slug, { title: "Soon secret" });
    const { id: documentId } = await createDocument(lead, open.team.slug, { title: "Open paper", kind: "working", language: "en", text: "x" });
    await postRemark(lead, documentId, { id: randomUUID(), message: `See #thread-${thread}`, quotation: "", before: "", behind: "" });
    await moveThread(lead, thread, { slug: closed.team.slug, reason: "" });
    await followEvents();
    expect(await commentsOn(documentId)).toContain(`<bdi>#thread-${thread}</bdi>`);
    expect(await commentsOn(documentId)).not.toContain("Soon");
  });
});
