import { describe, expect, it } from "vitest";
import { Doc, applyUpdate } from "yjs";
import { documentFromMarkdown } from "~/modules/documents/text/document-from-markdown.server";
import { fromMarkdown } from "~/modules/documents/text/from-markdown.server";
import { readState } from "~/modules/documents/text/read-state.server";
import { toMarkdown } from "~/modules/documents/text/to-markdown.server";

const everything = `## Purpose

What an inspector *must* do, what **may** be done, ~~never~~ and \`C081\`, see [the Convention](https://www.ilo.org/c081) or [our thread](/teams/x/threads/1).\\
A second line.

### Steps

1. Announce the visit
2. Look around
   - the gate
   - the stores
10. Not ten

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

---

Конвенция № 81

اتفاقية تفتيش العمل

劳动监察公约
`;

const stateOf = (markdown: string) => {
  const doc = new Doc();
  applyUpdate(doc, documentFromMarkdown(markdown).state);
  return readState(doc);
};

describe("documents as Markdown", () => {
  it("come back the same after a way through the shared state", () => {
    const once = toMarkdown(stateOf(everything).text);
    expect(once).toContain("#### Details");
    expect(once).toContain("- [x] Call the employer");
    expect(once).toContain("| Mali \\| Kayes | **61** |");
    expect(toMarkdown(stateOf(once).text)).toBe(once);
    expect(fromMarkdown(once).toJSON()).toEqual(fromMarkdown(everything).toJSON());
  });

  it("gives the same state for the same Markdown, so that permanent links stay", () => {
    expect(documentFromMarkdown(everything).state).toEqual(documentFromMarkdown(everything).state);
  });
  it("shows", () => { console.log(documentFromMarkdown(everything).html, "\n----\n", documentFromMarkdown(everything).text, "\n---\n", toMarkdown(stateOf(everything).text)); });
});
