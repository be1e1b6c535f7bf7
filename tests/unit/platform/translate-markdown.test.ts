import { describe, expect, it } from "vitest";
import { translateMarkdown } from "~/platform/translation/translate-markdown";

const shouting = (texts: string[]) => Promise.resolve(texts.map((text) => text.toUpperCase()));

describe("a document translated by machine", () => {
  it.each([
    ["## Steps\n\n1. first *one*\n- [x] done", "## STEPS\n\n1. FIRST *ONE*\n- [x] DONE"],
    ["> [!WARNING]\n> never alone", "> [!WARNING]\n> NEVER ALONE"],
    ["See [the form](/documents/3) and `run.sh`, ask @awa-mbaye", "SEE [the form](/documents/3) AND `run.sh`, ASK @awa-mbaye"],
    ["| a word | 12 |\n| --- | --- |\n| one | two |", "| A WORD | 12 |\n| --- | --- |\n| ONE | TWO |"],
    ["```\nlet it = be;\n```\n\nthen", "```\nlet it = be;\n```\n\nTHEN"],
    ["said so^[rule 3] here", "SAID SO^[RULE 3] HERE"],
    ["---\n\n12 %", "---\n\n12 %"],
  ])("keeps what is no words: %j", async (markdown, expected) => {
    expect(await translateMarkdown(markdown, shouting)).toBe(expected);
  });

  it("leaves words as they were where the machine mixes up what must stay", async () => {
    expect(await translateMarkdown("**bold** words\nplain", (texts) => Promise.resolve(texts.map((text) => text.replace("[[0]]", ""))))).toBe("**bold** words\nplain");
  });
});
