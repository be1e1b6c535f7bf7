import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { renderMessage } from "~/modules/discussion/public.server";
import { search } from "~/modules/search/search.server";
import { publishAnnouncement } from "~/modules/announcements/publish-announcement.server";
import { changeAnnouncement } from "~/modules/announcements/change-announcement.server";
import { announcementInput } from "~/modules/announcements/schema.server";
import { nameNewsletter } from "~/modules/newsletters/name-newsletter.server";
import { newsletterNames } from "~/modules/newsletters/schema.server";
import { database, transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { newsletter, newsletterIssue } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { uniqueWord } from "~db/seed/factories/unique";
import { actorFor } from "../../support/actors";
import { followEvents } from "../../support/events";
import { aPerson, aTeam, aThread, found, somebody, titlesFound } from "./library";

describe("the search words", () => {
  it("find what somebody wrote, by handle, by name, by a mistyped name, and by me", async () => {
    const word = uniqueWord();
    const [awa, team] = [await aPerson({ displayName: `Awatif Benkirane ${word}`, familyName: word }), await aTeam()];
    const [hers, other] = [await buildThread(database(), { teamId: team.id, title: "Hers", authorId: awa.id }), await buildThread(database(), { teamId: team.id, title: "Another's" })];
    for (const thread of [hers, other]) await transaction((tx) => appendEvent(tx, "discussion.thread_started", { threadId: thread.id, teamId: team.id }));
    await followEvents();
    const reader = await somebody();
    const by = async (query: string, actor = reader) => titlesFound(actor, `in:${team.slug} ${query}`, "threads");
    expect(await by(`from:${awa.handle}`)).toEqual(["Hers"]);
    expect(await by(`from:"Awatif ${word}"`)).toEqual(["Hers"]);
    expect(await by(`from:${word.slice(0, -2)}${word.slice(-1)}`)).toEqual(["Hers"]);
    expect(await by("from:me", await actorFor(awa))).toEqual(["Hers"]);
    expect((await search(reader, "en", "from:nobodyofthisname wages")).notUnderstood).toEqual([{ text: "from:nobodyofthisname", reason: "person" }]);
  });

  it("find in a team by its address or name, and say which team there is none of, a hidden one included", async () => {
    const word = uniqueWord();
    const [here, hidden] = [await aTeam(), await aTeam({ visibility: "private" })];
    await aThread(here, "en", `Here ${word}`);
    await aThread(await aTeam(), "en", `There ${word}`);
    const reader = await somebody();
    expect(await titlesFound(reader, `${word} in:${here.slug}`, "threads")).toEqual([`Here ${word}`]);
    expect((await search(reader, "en", `${word} in:${hidden.slug}`)).notUnderstood).toEqual([{ text: `in:${hidden.slug}`, reason: "team" }]);
    expect(await titlesFound(reader, `${word} in:${hidden.slug}`, "threads")).toEqual([]);
  });

  it("find what a message holds and what a thread is", async () => {
    const [team, word, reader] = [await aTeam(), uniqueWord(), await somebody()];
    for (const [title, source] of [["Linked", "See [the page](https://example.org/)"], ["Coded", "Run `make`"]] as const) {
      const thread = await buildThread(database(), { teamId: team.id, title: `${title} ${word}` });
      await buildMessage(database(), { threadId: thread.id, ...renderMessage(source) });
      await transaction((tx) => appendEvent(tx, "discussion.thread_changed", { threadId: thread.id }));
    }
    const filed = await buildThread(database(), { teamId: team.id, title: `Filed ${word}` });
    await buildMessage(database(), { threadId: filed.id, ...renderMessage("Here"), files: [{ id: randomUUID(), name: `register-${word}.pdf`, type: "application/pdf", size: 10 }] });
    await transaction((tx) => appendEvent(tx, "discussion.thread_changed", { threadId: filed.id }));
    const question = await buildThread(database(), { teamId: team.id, kind: "question", title: `Asked ${word}` });
    await transaction((tx) => appendEvent(tx, "discussion.thread_started", { threadId: question.id, teamId: team.id }));
    await followEvents();
    expect(await titlesFound(reader, `${word} has:link`, "threads")).toEqual([`Linked ${word}`]);
    expect(await titlesFound(reader, `${word} has:code`, "threads")).toEqual([`Coded ${word}`]);
    expect(await titlesFound(reader, `${word} has:file`, "threads")).toEqual([`Filed ${word}`]);
    expect(await titlesFound(reader, `${word} is:unanswered`, "threads")).toEqual([`Asked ${word}`]);
    expect(await titlesFound(reader, `${word} is:answered`, "threads")).toEqual([]);
  });

  it("find within days and languages", async () => {
    const [team, word, reader] = [await aTeam(), uniqueWord(), await somebody()];
    const old = await buildThread(database(), { teamId: team.id, title: `Old ${word}`, language: "fr" });
    await buildMessage(database(), { threadId: old.id, source: word, language: "fr", createdAt: new Date("2019-05-05T12:00:00Z") });
    await transaction((tx) => appendEvent(tx, "discussion.thread_changed", { threadId: old.id }));
    await aThread(team, "en", `New ${word}`);
    expect(await titlesFound(reader, `${word} before:2019-06`, "threads")).toEqual([`Old ${word}`]);
    expect(await titlesFound(reader, `${word} after:2019-05-05 before:2019-05-06`, "threads")).toEqual([`Old ${word}`]);
    expect(await titlesFound(reader, `${word} lang:en`, "threads")).toEqual([`New ${word}`]);
  });

  it.each([
    ["en", "Heat stress rules for mines", "Stress and then heat in mines", '"heat stress"', "-rules mines"],
    ["fr", "La sécurité sociale des mines", "Le travailleur social et la sécurité", '"securite sociale"', "-mine securite"],
    ["ru", "Инспекция труда на шахтах", "Труд и отдельно инспекция", '"инспекции труда"', "-шахта инспекция"],
    ["ar", "في السلامة المهنية اليوم", "المهنية قبل السلامة", '"السلامة المهنية"', "-اليوم السلامة"],
    ["zh", "海上劳工公约", "劳工在海上", '"海上劳工"', "-公约 海上"],
  ] as const)("find phrases in %s, and leave out what holds an unwanted word", async (language, together, apart, phrase, without) => {
    const team = await aTeam();
    await aThread(team, language, together);
    await aThread(team, language, apart);
    const reader = await somebody();
    expect(await titlesFound(reader, `in:${team.slug} ${phrase}`, "threads")).toEqual([together]);
    expect(await titlesFound(reader, `in:${team.slug} ${without}`, "threads")).toEqual([apart]);
  });

  it("put the newest first when asked, and need no other word", async () => {
    const [team, word, reader] = [await aTeam(), uniqueWord(), await somebody()];
    await aThread(team, "en", `${word} ${word} ${word}`);
    await aThread(team, "en", `Later, ${word} among many other words`);
    const { groups } = await search(reader, "en", `${word} in:${team.slug}`, { only: "threads", order: "date" });
    expect(groups[0]?.hits[0]?.title.map(({ text }) => text).join("")).toMatch(/^Later/);
    expect((await found(reader, `in:${team.slug}`, "threads")).count).toBe(2);
  });
});

describe("announcements and newsletters", () => {
  it("are found by those they are addressed to, in each language, until they are taken back", async () => {
    const [word, team, lead] = [uniqueWord(), await aTeam({ visibility: "open" }), await buildPerson(database())];
    await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
    const author = await actorFor(lead);
    const input = announcementInput.parse({
      submissionId: randomUUID(), audience: `team:${team.id}`, expiresOn: new Date(Date.now() + 86_400_000 * 3).toISOString().slice(0, 10),
      main: "en", texts: { en: { title: `Fire drill ${word}`, text: "On Monday." }, fr: { title: `Exercice ${word}`, text: "Lundi." } },
    });
    const { id } = await publishAnnouncement(author, input);
    await followEvents();
    const news = async (actor = author) => (await found(actor, word, "news")).count;
    expect(await news()).toBe(1);
    expect(await news(await somebody())).toBe(0);
    expect(await titlesFound(author, `Exercice ${word}`, "news")).toEqual([`Exercice ${word}`]);
    await changeAnnouncement(author, id, "withdraw");
    await followEvents();
    expect(await news()).toBe(0);
  });

  it("of a team are its members', and no issue is found while it is composed", async () => {
    const [word, team, member] = [uniqueWord(), await aTeam({ visibility: "open" }), await buildPerson(database())];
    await buildMembership(database(), { teamId: team.id, personId: member.id });
    const [letter] = await database().insert(newsletter).values({ slug: word.toLowerCase(), teamId: team.id, title: { en: "Letter" } }).returning();
    for (const [number, state] of [[1, "sent"], [2, "draft"]] as const) {
      const [issue] = await database().insert(newsletterIssue).values({ newsletterId: letter?.id ?? 0, number, state, title: { en: `Issue ${number} ${word}` }, secret: word }).returning();
      await transaction((tx) => appendEvent(tx, "newsletters.issue_released", { issueId: issue?.id ?? 0 }));
    }
    await followEvents();
    expect(await titlesFound(await actorFor(member), word, "news")).toEqual([`Issue 1 ${word}`]);
    expect(await titlesFound(await somebody(), word, "news")).toEqual([]);
  });

  it("are found by what a newsletter is called now, and no longer by what it was called", async () => {
    const [before, after, team, person] = [uniqueWord(), uniqueWord(), await aTeam({ visibility: "open" }), await buildPerson(database())];
    await buildMembership(database(), { teamId: team.id, personId: person.id, role: "lead" });
    const lead = await actorFor(person);
    const [letter] = await database().insert(newsletter).values({ slug: before.toLowerCase(), teamId: team.id, title: { en: `Letter ${before}` } }).returning();
    const issues = await database().insert(newsletterIssue)
      .values([1, 2].map((number) => ({ newsletterId: letter?.id ?? 0, number, state: "sent" as const, title: { en: `Issue ${number}`, fr: `Lettre ${number}` }, secret: before }))).returning();
    await transaction(async (tx) => {
      for (const { id } of issues) await appendEvent(tx, "newsletters.issue_released", { issueId: id });
    });
    await followEvents();
    expect((await found(lead, before, "news")).count).toBe(2);
    await nameNewsletter(lead, before.toLowerCase(), newsletterNames.parse({ texts: { en: { title: `Letter ${after}` } } }));
    await followEvents();
    expect([(await found(lead, before, "news")).count, (await found(lead, after, "news")).count]).toEqual([0, 2]);
  });
});
