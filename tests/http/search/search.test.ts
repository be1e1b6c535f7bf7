import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { uniqueWord } from "~db/seed/factories/unique";
import { eventually } from "../../support/eventually";
import type { HttpClient } from "../../support/http-client";
import { clientOf } from "../../support/sessions";

async function aThreadAbout(word: string, visibility: "open" | "private" = "open") {
  const team = await buildTeam(database(), { visibility });
  const author = await buildPerson(database());
  await buildMembership(database(), { teamId: team.id, personId: author.id });
  const client = await clientOf(author);
  await client.post(`/teams/${team.slug}/threads/new`, {
    messageId: randomUUID(), kind: "discussion", title: `About ${word}`, language: "en", message: `What do we know of ${word} in small workshops?`,
  });
  return { team, client };
}

const search = async (client: HttpClient, q: string) => (await client.get("/search")).form("Search").fill({ q }).submit();

describe("the search page without scripts", () => {
  it("finds what was just posted, from one box, with an address that can be shared", async () => {
    const word = uniqueWord();
    const { client } = await aThreadAbout(word);
    const page = await eventually(async () => {
      const found = await search(client, word);
      return found.hasLink(`About ${word}`) ? found : null;
    }, "the thread in the index");
    expect(page.path).toBe(`/search?q=${word}`);
    const thread = await page.follow(`About ${word}`);
    expect(thread.heading).toContain(`About ${word}`);
    expect(thread.text).toContain("in small workshops");
  });

  it("keeps the words in the box, and speaks the reader's language", async () => {
    const reader = await buildPerson(database(), { locale: "fr" });
    const page = await (await clientOf(reader)).get("/search?q=%C2%AB%20rien%20%C2%BB%20zzqqxx");
    expect(page.language).toBe("fr");
    expect(page.elements("input", { name: "q" }).map(({ attribs }) => attribs.value)).toContain("« rien » zzqqxx");
    expect(page.text).toContain("zzqqxx");
  });

  it("neither shows nor counts what stands in a team that is closed to the reader", async () => {
    // Far from every other test's words, for the search forgives typing errors.
    const word = `w${randomUUID().replaceAll("-", "")}`;
    const { client } = await aThreadAbout(word, "private");
    await eventually(async () => (await search(client, word)).hasLink(`About ${word}`), "the thread in the index");
    for (const outsider of [{}, { organisationRole: "administrator" as const }, { organisationRole: "guest" as const }]) {
      const page = await search(await clientOf(await buildPerson(database(), outsider)), word);
      expect(page.text).toContain("Nothing fits");
      expect(page.hasLink(`About ${word}`)).toBe(false);
    }
  });

  it("shows one group alone when asked, and everything again for a group there is not", async () => {
    const word = uniqueWord();
    const { client } = await aThreadAbout(word);
    await eventually(async () => (await search(client, word)).hasLink(`About ${word}`), "the thread in the index");
    expect((await client.get(`/search?q=${word}&in=people`)).hasLink(`About ${word}`)).toBe(false);
    expect((await client.get(`/search?q=${word}&in=threads`)).hasLink(`About ${word}`)).toBe(true);
    expect((await client.get(`/search?q=${word}&in=nothing`)).hasLink(`About ${word}`)).toBe(true);
  });

  it("says beside the box which search words it did not take, and keeps order and group in every address", async () => {
    const word = uniqueWord();
    const { team, client } = await aThreadAbout(word);
    await eventually(async () => (await search(client, word)).hasLink(`About ${word}`), "the thread in the index");
    const narrowed = await search(client, `${word} in:${team.slug} has:wings from:nobodyhere`);
    expect(narrowed.text).toContain("has:wings was left out");
    expect(narrowed.text).toContain("from:nobodyhere names nobody");
    const newest = await (await search(client, `${word} in:${team.slug}`)).follow("Newest first");
    expect(newest.hasLink(`About ${word}`)).toBe(true);
    expect(newest.path).toContain("sort=date");
  });

  it("takes any words there are without a fault", async () => {
    const client = await clientOf(await buildPerson(database()));
    for (const q of ["'", "\"", "a & | ! ( :*", "%", "_", "x".repeat(5_000), "上", "كِ", "-", "<b>"]) {
      expect((await client.get(`/search?${new URLSearchParams({ q })}`)).status, q.slice(0, 10)).toBe(200);
    }
  });
});
