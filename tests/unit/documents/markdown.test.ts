import { describe, expect, it } from "vitest";
import { applyUpdate, Doc } from "yjs";
import { documentFromMarkdown } from "~/modules/documents/text/document-from-markdown.server";
import { fromMarkdown } from "~/modules/documents/text/from-markdown.server";
import { readState } from "~/modules/documents/text/read-state.server";
import { toMarkdown } from "~/modules/documents/text/to-markdown.server";
import { NestedTooDeep } from "~/platform/rich-text/rich-text";

const everything = `## Purpose

What an inspector *must* do, what **may** be done, ~~never~~ and \`C081\`, see [the Convention](https://www.ilo.org/c081) or [our thread](/teams/x/threads/1).\\
A second line.

### Steps

1. Announce the visit
2. Look around
   - the gate
   - the stores

#### Details

- [ ] Write to the ministry
- [x] Call the employer
  - with the union

> Inspect, advise, enforce.
>
> - Art. 3

| Country | Inspectors |
| --- | --- |
| Niger | 72 |
| Mali \\| Kayes | **61** |

\`\`\`sql
select 1 \`\`
\`\`\`

> [!WARNING]
> Never enter a silo alone.
>
> - call twice

> [!NOTE]
>
> 1. first
> 2. second

> \\[!NOTE\\] is only a quotation

Hours are counted^[Art. 3\\[1\\] of the decree, with \\*exceptions\\*.] by week. Office: {{Office and date}}, {single}, \\{{typed}}, x^[2\\^].

---

![Visits \\[by month\\]](/files/1d3f7a50-6f0e-4c56-9a59-1f3ad1c0b2aa#1200x600)

Конвенция № 81

اتفاقية تفتيش العمل

劳动监察公约`;

const throughTheSharedState = (markdown: string) => {
  const doc = new Doc();
  applyUpdate(doc, documentFromMarkdown(markdown).state);
  return readState(doc).text;
};

describe("a document written in Markdown", () => {
  it("comes back word for word from the shared state", () => {
    expect(toMarkdown(throughTheSharedState(everything))).toBe(everything);
  });

  it("gives the same state each time, so that its permanent links stay", () => {
    expect(documentFromMarkdown(everything).state).toEqual(documentFromMarkdown(everything).state);
  });

  it("moves down by a level when it begins with headings of the first, since the title stands above", () => {
    expect(toMarkdown(fromMarkdown("# One\n\n## Two\n\n##### Deep"))).toBe("## One\n\n### Two\n\n#### Deep");
  });

  it("keeps what is no Markdown of ours as the words that were typed", () => {
    const { text } = documentFromMarkdown("<script>alert(1)</script> and ![picture](https://example.org/a.png) and [bad](javascript:alert(1))");
    expect(text).toContain("<script>alert(1)</script>");
    expect(text).toContain("[bad](javascript:alert(1))");
  });

  it("gives an item that begins with code the paragraph that the schema asks for", () => {
    expect(fromMarkdown("- ```\n  code\n  ```").firstChild?.firstChild?.children.map(({ type }) => type.name)).toEqual(["paragraph", "codeBlock"]);
  });

  it("is one empty paragraph when nothing was typed", () => {
    expect(documentFromMarkdown(" \n").html).toBe('<p dir="auto"></p>');
  });

  it("is refused when lists lie deeper in one another than anybody can read", () => {
    expect(() => fromMarkdown(`${"> ".repeat(30)}deep`)).toThrow(NestedTooDeep);
  });
});
