import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { changeText } from "~/modules/documents/change-text.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { registerDocumentTexts } from "~/modules/documents/document-host.server";
import { libraryList } from "~/modules/documents/document-list.server";
import { documentForEditing, documentMarkdown, documentView } from "~/modules/documents/document-view.server";
import { followValidity, remindReviewers } from "~/modules/guidance/life/follow-dates.server";
import { lifeView } from "~/modules/guidance/life/life-view.server";
import { planGuidance } from "~/modules/guidance/life/plan-guidance.server";
import { arrangeGuidance, publishGuidance, renewGuidance, withdrawGuidance } from "~/modules/guidance/life/publish.server";
import { besideReading } from "~/modules/guidance/reading.server";
import { answerReview, approveGuidance, recallFromReview, sendForReview, tickGate } from "~/modules/guidance/life/review.server";
import { comparisonView } from "~/modules/guidance/compare/comparison-view.server";
import { nameVersion } from "~/modules/guidance/versions/name-version.server";
import { versionView } from "~/modules/guidance/versions/version-view.server";
import { versionList } from "~/modules/guidance/versions/version-list.server";
import { search } from "~/modules/search/search.server";
import type { Actor } from "~/platform/auth/actor";
import { accessTo } from "~/platform/collaboration/document-hosts.server";
import { database } from "~/platform/database/connection.server";
import { guidance, outboxEvent } from "~db/schema";
import { buildTeamFile } from "~db/seed/factories/build-team-file";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { followEvents } from "../../support/events";

beforeAll(registerDocumentTexts);

const days = (count: number) => new Date(Date.now() + count * 86_400_000);
const day = (count: number) => days(count).toISOString().slice(0, 10);
const told = async (type: string, documentId: number) =>
  (await database().select().from(outboxEvent).where(eq(outboxEvent.type, type))).filter(({ payload }) => payload.documentId === documentId).length;

async function guidanceIn(text: string) {
  const team = await buildTeam(database());
  const [author, lead, reviewer, reader] = await Promise.all([1, 2, 3, 4].map(() => buildPerson(database())));
  await buildMembership(database(), { teamId: team.id, personId: author!.id, role: "member" });
  await buildMembership(database(), { teamId: team.id, personId: lead!.id, role: "lead" });
  const actors = { author: await actorFor(author!), lead: await actorFor(lead!), reviewer: await actorFor(reviewer!), reader: await actorFor(reader!) };
  const { id } = await createDocument(actors.author, team.slug, { title: `Visits ${uniqueWord()}`, kind: "guidance", language: "en", text });
  return { id, team, ...actors };
}

type Cast = Awaited<ReturnType<typeof guidanceIn>>;

async function write({ id, author }: Cast, text: string): Promise<void> {
  await changeText(author, id, { intent: "text", text, revision: (await documentForEditing(author, id, "en")).revision });
}

async function send({ id, author, reviewer }: Cast): Promise<void> {
  await sendForReview(author, id, { reviewers: [reviewer.handle], dueOn: day(7) });
}

async function publish(cast: Cast, material = false): Promise<void> {
  const { id, author, reviewer, lead } = cast;
  await send(cast);
  await tickGate(author, id, { gate: "sources_checked", done: true });
  await answerReview(reviewer, id, { verdict: "approve", comment: "" });
  await approveGuidance(lead, id);
  await publishGuidance(lead, id, { reviewOn: day(300), expiresOn: day(400), material, note: "" });
}

const sees = async (actor: Actor, id: number, draft = false) => (await documentView(actor, id, "en", { draft })).html.replace(/<[^>]*>/g, "");

describe("guidance", () => {
  it("is published once it is reviewed and approved by another, and is told once", async () => {
    const cast = await guidanceIn("First words.");
    const { id, author, lead, reviewer } = cast;
    await send(cast);
    await expect(approveGuidance(lead, id)).rejects.toMatchObject({ code: "conflict" });
    await tickGate(author, id, { gate: "sources_checked", done: true });
    await answerReview(reviewer, id, { verdict: "changes", comment: "Say who goes." });
    await expect(approveGuidance(lead, id)).rejects.toMatchObject({ code: "conflict" });
    await answerReview(reviewer, id, { verdict: "approve", comment: "Good now." });
    await expect(approveGuidance(author, id)).rejects.toMatchObject({ code: "forbidden" });
    await approveGuidance(reviewer, id);
    await expect(publishGuidance(reviewer, id, { reviewOn: day(1), expiresOn: day(2), material: false, note: "" })).rejects.toMatchObject({ code: "forbidden" });
    await publishGuidance(lead, id, { reviewOn: day(300), expiresOn: day(400), material: false, note: "First" });
    await expect(publishGuidance(lead, id, { reviewOn: day(300), expiresOn: day(400), material: false, note: "" })).rejects.toMatchObject({ code: "conflict" });
    expect(await told("documents.version_published", id)).toBe(1);
    expect((await documentView(cast.reader, id, "en")).guidance).toMatchObject({ standing: "valid", version: { number: 1, approvedBy: reviewer.displayName }, owner: { handle: author.handle } });
  });

  it("stays as it was approved for readers while the next is written, in every way to read it", async () => {
    const word = uniqueWord();
    const cast = await guidanceIn(`## Part\n\nOld ${word} words.`);
    const { id, author, reader } = cast;
    await publish(cast);
    await write(cast, `## Part\n\nNew ${word} words, unapproved.`);
    expect(await sees(reader, id)).toContain("Old");
    expect(await sees(reader, id, true)).toContain("Old");
    expect(await sees(author, id)).toContain("Old");
    expect(await sees(author, id, true)).toContain("unapproved");
    expect((await documentMarkdown(reader, id)).markdown).toContain("Old");
    expect((await documentMarkdown(author, id)).markdown).toContain("unapproved");
    expect(await accessTo(`document:${id}`, reader)).toBe("none");
    expect(await accessTo(`document:${id}`, author)).toBe("write");
    await followEvents();
    const hits = (await search(reader, "en", word, { only: "documents" })).groups[0]?.hits ?? [];
    expect(hits.map(({ excerpt }) => excerpt.map(({ text }) => text).join(""))).toEqual([expect.stringContaining("Old")]);
    expect(hits[0]?.href).toMatch(/#s-/);
    await publish(cast);
    expect(await sees(reader, id)).toContain("unapproved");
    expect((await versionList(reader, id, 1, "en")).versions.map(({ number, publishedAt }) => [number, publishedAt !== null])).toEqual([[2, true], [1, true]]);
    // What lies between two published versions is not a reader's: the earlier one of the two is.
    await write(cast, `## Part\n\nHalf ${word} words.`);
    await nameVersion(author, id, { name: "Half" });
    await write(cast, `## Part\n\nWhole ${word} words.`);
    await publish(cast);
    expect((await versionList(reader, id, 1, "en")).versions.map(({ number, before }) => [number, before])).toEqual([[4, 2], [2, 1], [1, null]]);
    expect([(await versionView(reader, id, 4, "en")).before, (await versionView(author, id, 4, "en")).before]).toEqual([2, 3]);
    expect((await comparisonView(reader, id, { from: 2, to: 4 }, "en")).changes).toBe(1);
  });

  it("is reviewed by people who wrote none of it and may read it, and taken back to go on", async () => {
    const cast = await guidanceIn("Words.");
    const { id, author, lead } = cast;
    await expect(sendForReview(author, id, { reviewers: [author.handle], dueOn: day(7) })).rejects.toMatchObject({ field: "reviewers", message: "reviewer_author" });
    await expect(sendForReview(author, id, { reviewers: ["nobody@nowhere.example"], dueOn: day(7) })).rejects.toMatchObject({ field: "reviewers", message: "person_unknown" });
    await send(cast);
    await expect(send(cast)).rejects.toMatchObject({ code: "conflict" });
    await write(cast, "Other words.");
    await recallFromReview(lead, id);
    await send(cast);
    expect(await told("guidance.review_asked", id)).toBe(2);
  });

  it("is told to be due and expired once each, ranks lower then, and holds again when renewed", async () => {
    const word = uniqueWord();
    const [old, fresh] = [await guidanceIn(`About ${word}.`), await guidanceIn(`About ${word}.`)];
    await publish(fresh);
    await publish(old);
    await database().update(guidance).set({ reviewOn: day(-9), expiresOn: day(-1) }).where(eq(guidance.documentId, old.id));
    await followValidity(new Date());
    await followValidity(new Date());
    expect([await told("guidance.expired", old.id), await told("guidance.became_due", old.id), await told("guidance.expired", fresh.id)]).toEqual([1, 0, 0]);
    await followEvents();
    const order = async () => ((await search(old.reader, "en", word, { only: "documents" })).groups[0]?.hits ?? []).map(({ key }) => key);
    expect(await order()).toEqual([`document-${fresh.id}`, `document-${old.id}`]);
    const { documents } = await libraryList(old.reader, { team: old.team.slug, page: 1 }, "en");
    expect(documents[0]?.standing).toBe("expired");
    await renewGuidance(old.lead, old.id, { reviewOn: day(30), expiresOn: day(60) });
    expect((await documentView(old.reader, old.id, "en")).guidance?.standing).toBe("valid");
    await followValidity(days(31));
    expect(await told("guidance.became_due", old.id)).toBe(1);
  });

  it("that is a publication is approved once its formats and languages are planned, and the plan says what is done of it", async () => {
    const cast = await guidanceIn("Words");
    const { id, author, lead, reviewer, reader } = cast;
    await arrangeGuidance(lead, id, { owner: lead.handle, publication: true });
    const open = async () => (await lifeView(author, id, "fr")).gates.filter(({ passed }) => !passed).map(({ name }) => name);
    expect(await open()).toContain("formats_planned");
    expect(await open()).toContain("languages_planned");
    await planGuidance(author, id, { formats: ["pdf", "print"], languages: ["en", "sw"], made: ["print", "video"] });
    expect(await open()).not.toContain("formats_planned");
    expect(await open()).not.toContain("languages_planned");
    const { plan } = await lifeView(author, id, "fr");
    expect(plan.formats).toEqual([{ format: "pdf", done: "open" }, { format: "print", done: "there" }]);
    expect(plan.languages).toEqual([{ language: "en", done: "begun", name: "anglais" }, { language: "sw", done: "open", name: "swahili" }]);
    await arrangeGuidance(lead, id, { owner: lead.handle, publication: false });
    await publish(cast);
    expect((await lifeView(author, id, "fr")).plan.languages.map(({ done }) => done)).toEqual(["there", "open"]);
    expect((await besideReading(author, { id, write: true })).plan).toEqual({ there: 3, all: 4 });
    expect((await besideReading(reader, { id, write: false })).plan).toBeNull();
    await expect(planGuidance(reviewer, id, { formats: [], languages: [], made: [] })).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is arranged by an administrator where nobody leads the team, who may still see where it stands", async () => {
    const team = await buildTeam(database());
    const [author, stranger] = [await buildPerson(database()), await buildPerson(database(), { organisationRole: "administrator" })];
    await buildMembership(database(), { teamId: team.id, personId: author.id, role: "member" });
    const { id } = await createDocument(await actorFor(author), team.slug, { title: `Visits ${uniqueWord()}`, kind: "guidance", language: "en", text: "Words." });
    const administrator = await actorFor(stranger);
    expect(await arrangeGuidance(administrator, id, { owner: author.handle, publication: false })).toMatchObject({ stage: "draft" });
    expect((await lifeView(administrator, id, "en")).steps).toMatchObject({ arrange: true, send: false });
  });

  it("is withdrawn with a reason and a pointer to what holds instead", async () => {
    const [old, next] = [await guidanceIn("Old."), await guidanceIn("Next.")];
    await expect(withdrawGuidance(old.lead, old.id, { reason: "Gone", successor: undefined })).rejects.toMatchObject({ code: "conflict" });
    await publish(old);
    await expect(withdrawGuidance(old.reader, old.id, { reason: "Gone", successor: undefined })).rejects.toMatchObject({ code: "forbidden" });
    await expect(withdrawGuidance(old.lead, old.id, { reason: "Gone", successor: 999_999_999 })).rejects.toMatchObject({ field: "successor" });
    await withdrawGuidance(old.lead, old.id, { reason: "Replaced after the tests.", successor: next.id });
    expect((await documentView(old.reader, old.id, "en")).guidance).toMatchObject({ standing: "superseded", withdrawn: { reason: "Replaced after the tests." }, successor: { href: expect.stringContaining(`/documents/${next.id}/`) } });
    // What holds instead is often a law or an instruction that lies beside as a file.
    const law = await buildTeamFile(database(), { teamId: next.team.id });
    await publish(next);
    await withdrawGuidance(next.lead, next.id, { reason: "The act says it now.", successor: law.id });
    expect((await documentView(next.reader, next.id, "en")).guidance?.successor).toMatchObject({ title: law.title });
  });

  it("reminds reviewers before their answer is due and once more when it is late", async () => {
    const cast = await guidanceIn("Words.");
    await send(cast);
    const reminders = () => told("guidance.review_reminded", cast.id);
    await remindReviewers(new Date());
    expect(await reminders()).toBe(0);
    await remindReviewers(days(6));
    await remindReviewers(days(6.5));
    expect(await reminders()).toBe(1);
    await remindReviewers(days(9));
    await remindReviewers(days(10));
    expect(await reminders()).toBe(2);
  });
});
