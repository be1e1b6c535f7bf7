import { getSchema } from "@tiptap/core";
import { describe, expect, it } from "vitest";
import { editorExtensions } from "~/modules/discussion/ui/editor-extensions";
import { parseMarkdown } from "~/platform/rich-text/parse-markdown";
import { markOrder, type RichText } from "~/platform/rich-text/rich-text";
import { toMarkdown } from "~/platform/rich-text/to-markdown";

const schema = getSchema(editorExtensions(""));

const everything = [
  "# Title", "**bold *both* ~~all~~** `code` [link](https://x.example) **`bold code`**", "one\ntwo", "- a\n  - b\n- > quoted\n- ", "3. c\n4. d", "> e\n>\n> - f", ">",
  "```js\nlet x;\n```", "```\n```", "| a | **b** |\n|---|---|\n| | `2` |", "---",
].join("\n\n");

describe("the formatting editor's schema", () => {
  it("takes all that Markdown can say, and gives it back unchanged", () => {
    const text = parseMarkdown(everything);
    const inEditor = schema.nodeFromJSON(text);
    expect(() => inEditor.check()).not.toThrow();
    expect(parseMarkdown(toMarkdown(inEditor.toJSON() as RichText))).toEqual(text);
  });

  it("knows nothing that Markdown could not say", () => {
    expect(Object.keys(schema.nodes).sort()).toEqual([
      "blockquote", "bulletList", "codeBlock", "doc", "hardBreak", "heading", "horizontalRule", "listItem", "orderedList", "paragraph", "table", "tableCell", "tableHeader", "tableRow", "text",
    ]);
    expect(Object.keys(schema.marks).sort()).toEqual([...markOrder].sort());
  });
});
