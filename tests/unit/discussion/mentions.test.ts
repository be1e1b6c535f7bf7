import { describe, expect, it } from "vitest";
import { calledInVain, mentionsIn, mentionSplitter, namesIn } from "~/platform/rich-text/mentions";
import { parseMarkdown } from "~/platform/rich-text/parse-markdown";
import { renderHtml } from "~/platform/rich-text/render-html";

const tokens = (markdown: string) => mentionsIn(parseMarkdown(markdown)).map(({ token }) => token);

describe("mentions in a text", () => {
  it.each([
    ["@amina-diallo, please look", ["@amina-diallo"]],
    ["Could @ben or @ana-lopez-2 (or @team) answer? @ben.", ["@ben", "@ana-lopez-2", "@team"]],
    ["see #thread-12 and #document-5.", ["#thread-12", "#document-5"]],
    ["请@wei-zhang看看，还有 @li-na。", ["@li-na"]],
    ["@Awa-Mbaye and @Team", ["@Awa-Mbaye", "@Team"]],
    ["**@lead** and - @ben", ["@lead", "@ben"]],
    ["- @ben\n- @ana\n\n| a |\n|---|\n| @wei |", ["@ben", "@ana", "@wei"]],
  ])("are read from %j", (markdown, found) => expect(tokens(markdown)).toEqual(found));

  it.each(["mail me@team.example", "`@team`", "> @team wrote", "    @team in code", "[@ben](https://x.example)", "@@team", "#thread-0 #thread-x #threads-1", "https://x.example/@ben", "@team-"])("are none in %j", (markdown) => {
    expect(tokens(markdown).filter((token) => token !== "@team-")).toEqual(markdown === "@team-" ? ["@team"] : []);
  });

  it("may be a person's full name, in any script", () => {
    const names = (markdown: string) => namesIn(parseMarkdown(markdown));
    expect(names("Hello @Awa Mbaye, look")).toEqual([["Awa Mbaye", "Awa"]]);
    expect(names("@Élodie d’Arc-Martin. @李伟 @محمد علي")).toEqual([["Élodie d’Arc-Martin", "Élodie"], ["李伟"], ["محمد علي", "محمد"]]);
    expect(names("a@b.example `@Awa Mbaye`")).toEqual([]);
    expect(mentionSplitter(["@Awa Mbaye", "@Awa Mbaye Diop", "@ben"])("to @Awa Mbaye Diop and @ben").filter(({ isMention }) => isMention).map(({ words }) => words)).toEqual(["@Awa Mbaye Diop", "@ben"]);
  });

  describe("that call nobody", () => {
    const vain = (markdown: string, ...called: string[]) => calledInVain(parseMarkdown(markdown), new Set(called));

    it.each([
      ["@xyz, @Awa Mbaye’s and **@Élodie**!", ["@xyz", "@Awa", "@Élodie"]],
      ["@some_name (@李伟) @محمد: @xyz @xyz...", ["@some_name", "@李伟", "@محمد", "@xyz"]],
    ])("are told by their first word: %j", (markdown, found) => expect(vain(markdown)).toEqual(found));

    it("are not those that do, by handle or by full name", () => {
      expect(vain("@ben, @Awa Mbaye, @Awa Diop and @team, @BEN and @benn", "@ben", "@Awa Mbaye", "@team", "@BEN")).toEqual(["@Awa", "@benn"]);
    });

    it.each([
      "mail awa@team.example or <awa@team.example>", "all of @ilo.org", "awa+@x", "@scope/package", "@one@server.example", "`@media` and\n\n```\n@import\n```",
      "> @xyz wrote", "[@xyz](https://x.example)", "https://x.example/@xyz", "five @ 3, ten @10", "@@xyz a@xyz", "#@xyz",
    ])("are none in %j", (markdown) => expect(vain(markdown)).toEqual([]));

    it("are found in time in a long hostile text", () => {
      expect(vain("@a_".repeat(6_000))).toEqual([]);
      expect(vain(`@${"a.".repeat(9_000)}`)).toEqual([]);
      expect(vain(`@${"a’".repeat(9_000)}/`)).toEqual([]);
    });
  });

  it("are found in time in a long hostile text", () => {
    expect(mentionSplitter()(`${"@a-".repeat(6_000)}`).length).toBeGreaterThan(0);
    expect(namesIn(parseMarkdown("@a ".repeat(6_000))).length).toBeGreaterThan(0);
    expect(mentionSplitter()("@".repeat(20_000)).map(({ words }) => words).join("")).toHaveLength(20_000);
  });

  it("by a full name of one word are links as well, whatever signs it has", () => {
    const mentions = new Map(["@O'Neill", "@J.R", "@李伟"].map((token, place) => [token, { label: token, href: `/experts/${place}` }]));
    expect(renderHtml(parseMarkdown("@O'Neill, @J.R. and @李伟, but @O'Neills"), { mentions }))
      .toBe(`<p><a href="/experts/0"><bdi>@O'Neill</bdi></a>, <a href="/experts/1"><bdi>@J.R</bdi></a>. and <a href="/experts/2"><bdi>@李伟</bdi></a>, but @O'Neills</p>`);
  });

  it("are written as links with escaped names, and stay words where nothing is known of them", () => {
    const mentions = new Map([["@ben", { label: "@<Ben>", href: '/experts/ben"' }], ["@team", { label: "@team", href: null }]]);
    expect(renderHtml(parseMarkdown("@ben, **@team** & @eve `@ben`"), { mentions }))
      .toBe('<p><a href="/experts/ben&quot;"><bdi>@&lt;Ben&gt;</bdi></a>, <strong><strong><bdi>@team</bdi></strong></strong> &amp; @eve <code>@ben</code></p>');
  });
});
