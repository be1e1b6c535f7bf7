import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { forgetEntry, indexEntry, indexingMoment } from "~/modules/search/index-entry.server";
import { searchPageSize, type Findable } from "~/modules/search/contract";
import { search } from "~/modules/search/search.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { database, transaction } from "~/platform/database/connection.server";
import { document, searchEntry } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { uniqueWord } from "~db/seed/factories/unique";
import { followEvents } from "../../support/events";
import { aDocument, aPerson, aTeam, found, somebody, titleOf, titlesFound } from "./library";

const aThing = (teamId: number, title: string): Findable => ({
  entityId: uniqueWord(), teamId, language: "en", title, body: "", href: "/", happenedAt: new Date(),
});

describe("the search index", () => {
  it("is built of all that was filled in without an event for each", async () => {
    const [reader, team, word] = [await somebody(), await aTeam(), uniqueWord()];
    const thread = await buildThread(database(), { teamId: team.id, title: `Filled ${word}` });
    await buildMessage(database(), { threadId: thread.id, source: "Words" });
    await buildPerson(database(), { displayName: `Awa ${word}`, familyName: word });
    expect(await titlesFound(reader, word, "threads")).toEqual([]);
    await transaction((tx) => appendEvent(tx, "installation.filled", { demo: true }));
    await followEvents();
    expect(await titlesFound(reader, word, "threads")).toEqual([`Filled ${word}`]);
    expect(await titlesFound(reader, word, "people")).toEqual([`Awa ${word}`]);
    expect((await titlesFound(reader, "labour inspection", "teams")).length).toBeGreaterThan(0);
  });

  it("finds a team by its name in another language", async () => {
    await transaction((tx) => appendEvent(tx, "installation.filled", { demo: false }));
    await followEvents();
    const { hits } = await found(await somebody(), "inspection du travail", "teams");
    expect(hits.map((hit) => hit.href)).toContain("/teams/labour-inspection");
  });

  it("follows a change", async () => {
    const [reader, before, after] = [await somebody(), uniqueWord(), uniqueWord()];
    const written = await aDocument(await aTeam(), "en", "A guide", `Old ${before}`);
    await database().update(document).set({ text: `New ${after}` }).where(eq(document.id, written.id));
    await transaction((tx) => appendEvent(tx, "documents.document_changed", { documentId: written.id }));
    await followEvents();
    expect(await titlesFound(reader, before, "documents")).toEqual([]);
    expect(await titlesFound(reader, after, "documents")).toEqual(["A guide"]);
  });

  it("keeps what was read later when an earlier reader writes after it", async () => {
    const [earlier, later] = [await indexingMoment(), await indexingMoment()];
    const thing = aThing((await aTeam()).id, "as it is now");
    await indexEntry("document", thing, later);
    await indexEntry("document", { ...thing, title: "as it was" }, earlier);
    const [kept] = await database().select({ title: searchEntry.title }).from(searchEntry).where(eq(searchEntry.entityId, thing.entityId));
    expect(kept?.title).toBe("as it is now");
    await forgetEntry("document", thing.entityId);
  });

  it("shows a group that is asked for alone on pages, each thing once", async () => {
    const [moment, team, reader, word] = [await indexingMoment(), await aTeam(), await somebody(), uniqueWord()];
    const things = Array.from({ length: searchPageSize + 1 }, (_, place) => ({ ...aThing(team.id, `${word} ${place}`), href: `/calendar/${word}-${place}` }));
    for (const thing of things) await indexEntry("event", thing, moment);
    const pages = await Promise.all([1, 2].map(async (page) => (await search(reader, "en", word, { only: "events", page })).groups[0]));
    expect(pages.map((group) => [group?.count, group?.hits.length])).toEqual([[things.length, searchPageSize], [things.length, 1]]);
    expect(new Set(pages.flatMap((group) => group?.hits.map(({ key }) => key))).size).toBe(things.length);
    for (const { entityId } of things) await forgetEntry("event", entityId);
  });

  it("shows what stands under no document's number", async () => {
    const [moment, team, reader, word] = [await indexingMoment(), await aTeam(), await somebody(), uniqueWord()];
    const thing = aThing(team.id, word);
    await indexEntry("document", thing, moment);
    expect((await found(reader, word, "documents")).hits).toMatchObject([{ key: `document-${thing.entityId}`, standing: null }]);
    await forgetEntry("document", thing.entityId);
  });

  it("takes texts of any length in any script", async () => {
    const [moment, team] = [await indexingMoment(), await aTeam()];
    const scripts = {
      han: Array.from({ length: 120_000 }, (_, place) => String.fromCodePoint(0x4e00 + ((place * 7919) % 20_000))).join(""),
      cyrillic: Array.from({ length: 60_000 }, (_, place) => `слово${place}`).join(" "),
      many: Array.from({ length: 60_000 }, (_, place) => `w${place}`).join(" "),
    };
    for (const [name, body] of Object.entries(scripts)) {
      const thing = { ...aThing(team.id, name), language: name === "many" ? null : "ru", body };
      await indexEntry("document", thing, moment);
      await forgetEntry("document", thing.entityId);
    }
    const [left] = await database().select({ number: sql<number>`count(*)::int` }).from(searchEntry).where(eq(searchEntry.title, "han"));
    expect(left?.number).toBe(0);
  });
});

describe("a mistyped name", () => {
  it("finds the person it is like, and says that it is only like it", async () => {
    await aPerson({ displayName: "Ousmane Kourouma", familyName: "Kourouma", nativeName: null });
    const reader = await somebody();
    const { hits, similar } = await found(reader, "Oussmane Kouruma", "people");
    expect(hits.map(titleOf)).toContain("Ousmane Kourouma");
    expect(similar).toBe(true);
    expect((await found(reader, "Ousmane Kourouma", "people")).similar).toBe(false);
  });

  it("is not looked for where the name stands rightly", async () => {
    for (const familyName of ["Okonkwolo", "Okonkwola"]) await aPerson({ displayName: `Ana ${familyName}`, familyName });
    expect(await titlesFound(await somebody(), "Okonkwolo", "people")).toEqual(["Ana Okonkwolo"]);
  });

  it("finds somebody by the name in their own script", async () => {
    await aPerson({ displayName: "Nodira Karimova", familyName: "Karimova", nativeName: "Нодира Каримова" });
    expect(await titlesFound(await somebody(), "Каримова Нодира", "people")).toEqual(["Nodira Karimova"]);
  });
});
