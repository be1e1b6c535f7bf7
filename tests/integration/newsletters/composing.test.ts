import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { beginIssue, composeIssue } from "~/modules/newsletters/compose-issue.server";
import { composeView, issueView } from "~/modules/newsletters/issue-view.server";
import { nameNewsletter, newsletterNamesView } from "~/modules/newsletters/name-newsletter.server";
import { noteReading } from "~/modules/newsletters/note-reading.server";
import { newsletterView } from "~/modules/newsletters/newsletter-view.server";
import { newsletterNames } from "~/modules/newsletters/schema.server";
import { takeBackProposal } from "~/modules/newsletters/take-back-proposal.server";
import { database } from "~/platform/database/connection.server";
import { newsletterIssue, team as teamTable } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildThread } from "~db/seed/factories/build-thread";
import { actorFor } from "../../support/actors";
import { aTeam, somebody } from "../teams/cast";
import { aNewsletter, anIssue, proposed } from "./cast";

async function organisationLetter() {
  const editor = await actorFor(await buildPerson(database(), { function: "communication_officer" }));
  const { slug } = await aNewsletter(editor);
  const open = await aTeam();
  const thread = async (title: string, teamId = open.id) => (await buildThread(database(), { teamId, title })).id;
  const address = async (title: string) => `/teams/${open.slug}/threads/${await thread(title)}`;
  return { editor, slug, open, address, thread };
}

describe("what a newsletter is called", () => {
  it("is changed by its editors in any language, read by each in theirs, and its address stays", async () => {
    const { editor, slug } = await organisationLetter();
    const named = (texts: object) => nameNewsletter(editor, slug, newsletterNames.parse({ texts }));
    await named({ en: { title: "Field letter", purpose: "What is new" }, fr: { title: "La lettre du terrain" } });
    expect(await newsletterView(editor, slug, "fr")).toMatchObject({ slug, title: { text: "La lettre du terrain", language: "fr" }, purpose: { text: "What is new", language: "en" } });
    await named({ en: { title: "Field letter" } });
    expect((await newsletterNamesView(editor, slug)).texts).toEqual({ en: { title: "Field letter", purpose: "" } });
    const reader = await somebody();
    await expect(nameNewsletter(reader, slug, newsletterNames.parse({ texts: { en: { title: "Mine" } } }))).rejects.toMatchObject({ code: "forbidden" });
    expect(newsletterNames.safeParse({ main: "fr", texts: { en: { purpose: "Words" } } }).error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([["texts.en.title", "title_missing"]]);
    expect(newsletterNames.safeParse({ main: "fr" }).error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([["texts.fr.title", "title_missing"]]);
  });
});

describe("the inbox of a newsletter", () => {
  it("takes threads, documents, people and events by their address, whole or from the path on", async () => {
    const { slug, address } = await organisationLetter();
    const [member, colleague] = [await somebody(), await buildPerson(database())];
    await proposed(member, slug, `https://anywhere.example${await address("Found")}?around=3#message-3`);
    await proposed(member, slug, `/experts/${colleague.handle}`);
    expect((await newsletterView(member, slug, "en")).waiting.map(({ title }) => title)).toEqual(["Found", colleague.displayName]);
    await expect(proposed(member, slug, "/announcements/1")).rejects.toMatchObject({ field: "address", message: "address_wrong" });
  });

  it("refuses what not all its readers may read, and tells what the proposer may not read like what is not there", async () => {
    const { slug, thread } = await organisationLetter();
    const closed = await aTeam({ visibility: "private" });
    const [member, stranger] = [await somebody({ team: closed }), await somebody()];
    const address = `/teams/${closed.slug}/threads/${await thread("Secret", closed.id)}`;
    await expect(proposed(member, slug, address)).rejects.toMatchObject({ message: "item_private" });
    await expect(proposed(stranger, slug, address)).rejects.toMatchObject({ message: "address_wrong" });
  });

  it("shows proposals to the editors, and their own to everybody, who may take them back", async () => {
    const { editor, slug, address } = await organisationLetter();
    const [one, other] = [await somebody(), await somebody()];
    const item = await proposed(one, slug, await address("Mine"));
    expect((await newsletterView(editor, slug, "en")).waiting).toHaveLength(1);
    expect((await newsletterView(other, slug, "en")).waiting).toEqual([]);
    await takeBackProposal(other, slug, item);
    expect((await newsletterView(one, slug, "en")).waiting).toHaveLength(1);
    await takeBackProposal(one, slug, item);
    expect((await newsletterView(one, slug, "en")).waiting).toEqual([]);
  });
});

describe("an issue", () => {
  it("is one at a time, and nobody but its editors knows of it before it is sent", async () => {
    const { editor, slug } = await organisationLetter();
    const begun = await Promise.all([beginIssue(editor, slug), beginIssue(editor, slug)]);
    expect(new Set(begun.map(({ number }) => number))).toEqual(new Set([1]));
    const reader = await somebody();
    await expect(issueView(reader, { slug, number: 1 }, "en")).rejects.toMatchObject({ code: "not_found" });
    await expect(beginIssue(reader, slug)).rejects.toMatchObject({ code: "forbidden" });
    expect((await newsletterView(reader, slug, "en")).issues).toEqual([]);
  });

  it("holds what its editors take, in their order", async () => {
    const { editor, slug, address } = await organisationLetter();
    const items = [await proposed(editor, slug, await address("A")), await proposed(editor, slug, await address("B")), await proposed(editor, slug, await address("C"))];
    const place = await anIssue(editor, slug, items.slice(0, 2));
    const inside = async () => (await composeView(editor, place, "en")).inside.map(({ title }) => title);
    expect(await inside()).toEqual(["A", "B"]);
    await composeIssue(editor, place, { intent: "up", item: items[1]! });
    expect(await inside()).toEqual(["B", "A"]);
    await composeIssue(editor, place, { intent: "put-back", item: items[1]! });
    await composeIssue(editor, place, { intent: "decline", item: items[2]! });
    const view = await composeView(editor, place, "en");
    expect([view.inside, view.waiting, view.declined].map((rows) => rows.map(({ title }) => title))).toEqual([["A"], ["B"], ["C"]]);
  });

  it("is not sent without a title or content, nor with something that has become private since", async () => {
    const { editor, slug, open, address } = await organisationLetter();
    const item = await proposed(editor, slug, await address("Was open"));
    const untitled = await anIssue(editor, slug, [], {});
    await expect(composeIssue(editor, untitled, { intent: "send" })).rejects.toMatchObject({ message: "title_missing" });
    const empty = await anIssue(editor, slug, [], { en: { title: "Only a title" } });
    await expect(composeIssue(editor, empty, { intent: "send" })).rejects.toMatchObject({ message: "empty" });
    const full = await anIssue(editor, slug, [item]);
    await database().update(teamTable).set({ visibility: "private" }).where(eq(teamTable.id, open.id));
    await expect(composeIssue(editor, full, { intent: "send" })).rejects.toMatchObject({ message: "item_private" });
  });

  it("counts readings once a browser and keeps nothing but the number", async () => {
    const { editor, slug } = await organisationLetter();
    await anIssue(editor, slug, []);
    const [issue] = await database().select().from(newsletterIssue).orderBy(newsletterIssue.id).limit(1);
    const cookie = await noteReading(issue!.id, "other=1");
    expect(cookie).toMatch(/^letters-read=\d+; Path=\/newsletters; HttpOnly; SameSite=Lax/);
    expect(await noteReading(issue!.id, cookie?.split(";")[0] ?? "")).toBeNull();
    const [after] = await database().select({ readers: newsletterIssue.readers }).from(newsletterIssue).where(eq(newsletterIssue.id, issue!.id));
    expect(after?.readers).toBe((issue?.readers ?? 0) + 1);
  });
});
