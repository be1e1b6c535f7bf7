import { describe, expect, it } from "vitest";
import { parseMarkdown } from "~/platform/rich-text/parse-markdown";
import { toMarkdown } from "~/platform/rich-text/to-markdown";
import { translateRichText } from "~/platform/translation/translate-rich-text";

const shouting = (texts: string[]) => Promise.resolve(texts.map((text) => text.toUpperCase()));
const translated = async (markdown: string, machine = shouting) => toMarkdown(await translateRichText(parseMarkdown(markdown), machine));

describe("a machine's translation", () => {
  it("leaves mentions, links with their words, and code alone", async () => {
    expect(await translated("Ask @awa-mbaye about [the form](https://example.org/form), `run.sh` and #thread-12 today"))
      .toBe("ASK @awa-mbaye ABOUT [the form](https://example.org/form), `run.sh` AND #thread-12 TODAY");
  });

  it("leaves those alone that are known by a full name", async () => {
    const asking = parseMarkdown("Ask @Awa Mbaye or @O'Neill today");
    expect(toMarkdown(await translateRichText(asking, shouting, ["@Awa Mbaye", "@O'Neill"]))).toBe("ASK @Awa Mbaye OR @O'Neill TODAY");
  });

  it("keeps headings, lists, quotations and tables in their places, and code blocks as they are", async () => {
    const markdown = "## Steps\n\n- first\n- second\n\n> quoted\n\n| a word | 12 |\n| --- | --- |\n| one | two |\n\n```\nlet it = be;\n```";
    const result = await translated(markdown);
    for (const part of ["## STEPS", "- FIRST", "- SECOND", "> QUOTED", "A WORD", "let it = be;"]) expect(result).toContain(part);
  });

  it("leaves a line in its language where the machine loses what must stay, and asks nothing of lines without words", async () => {
    const losing = (texts: string[]) => Promise.resolve(texts.map((text) => text.replace(/\[\[\d+\]\]/g, "").toUpperCase()));
    expect(await translated("Plain words\n\nAsk @awa-mbaye", losing)).toBe("PLAIN WORDS\n\nAsk @awa-mbaye");
    let asked = 0;
    await translated("12 %\n\n`code`", (texts) => ((asked += texts.length), Promise.resolve(texts)));
    expect(asked).toBe(0);
  });

  it("may move what stays, and cannot make markup of its own", async () => {
    expect(await translated("See `x` and @awa-mbaye", () => Promise.resolve(["[[1]] puis [[0]]"]))).toBe("@awa-mbaye puis `x`");
    expect(await translated("Hello there", () => Promise.resolve(["<script>**a** [x](javascript:1)"]))).not.toMatch(/^<script>\*\*a\*\*/);
  });
});
