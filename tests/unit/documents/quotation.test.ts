import { describe, expect, it } from "vitest";
import { applyUpdate, Doc, XmlElement, XmlText } from "yjs";
import { markPassages } from "~/modules/documents/remarks/mark-passages";
import { nearestPlaceOf } from "~/modules/documents/remarks/nearest-place";
import { placeOf, quoted } from "~/modules/documents/remarks/quotation";
import { SharedWords } from "~/modules/documents/remarks/shared-words.server";
import { documentFromMarkdown } from "~/modules/documents/text/document-from-markdown.server";

const stateOf = (markdown: string) => {
  const doc = new Doc();
  applyUpdate(doc, documentFromMarkdown(markdown).state);
  return doc;
};
const plain = (quotation: string) => ({ quotation, before: "", behind: "" });

describe("a quotation", () => {
  it("is found whatever breaks its lines, and by its surroundings where its words stand twice", () => {
    const text = "Ask the employer.\nThen ask the workers. Ask the employer again.";
    expect(placeOf(text, plain("employer. Then"))).toEqual({ from: 8, to: 22 });
    const twice = quoted(text, 40, 56);
    expect(twice.quotation).toBe("Ask the employer".slice(0, 16));
    expect(placeOf(text, twice)?.from).toBe(40);
    expect(placeOf(text, plain("labour"))).toBeNull();
    expect(placeOf(text, plain("  "))).toBeNull();
  });
});

describe("a passage whose words were changed", () => {
  it("is known while most of it stands as before, and not when little does", () => {
    const text = "Call the big cooperative first, then the officer in charge of active measures.";
    const place = nearestPlaceOf(text, "the cooperative")!;
    expect(text.slice(place.from, place.to)).toBe("the big cooperative");
    expect(nearestPlaceOf(text, "the inspectorate of farms is active")).toBeNull();
    expect(nearestPlaceOf(text, "the")).toBeNull();
  });
});

describe("a passage in the shared text", () => {
  it("keeps its words while others write before, inside and behind it", () => {
    const doc = stateOf("First block\n\nThe second block stays here");
    const words = new SharedWords(doc);
    const place = placeOf(words.text, plain("second block"))!;
    const anchors = words.anchors(place.from, place.to)!;
    const fragment = doc.getXmlFragment("default");
    const second = (fragment.get(1) as XmlElement).get(0) as XmlText;
    second.insert(second.toString().indexOf("block"), "tiny ");
    second.insert(0, "Look: ");
    const added = new XmlElement("paragraph");
    added.insert(0, [new XmlText("Before all")]);
    fragment.insert(0, [added]);
    const now = new SharedWords(doc);
    const found = now.passage(anchors)!;
    expect(now.text.slice(found.from, found.to)).toBe("second tiny block");
  });

  it("is gone when its words are deleted, over the borders of blocks too", () => {
    const doc = stateOf("One two\n\nThree four");
    const words = new SharedWords(doc);
    const place = placeOf(words.text, plain("two Three"))!;
    const anchors = words.anchors(place.from, place.to)!;
    expect(words.text.slice(place.from, place.to)).toBe("two\nThree");
    for (const [block, from, length] of [[0, 4, 3], [1, 0, 5]] as const) ((doc.getXmlFragment("default").get(block) as XmlElement).get(0) as XmlText).delete(from, length);
    const now = new SharedWords(doc).passage(anchors);
    expect(now === null || new SharedWords(doc).text.slice(now.from, now.to).trim() === "").toBe(true);
  });
});

describe("the reading page", () => {
  const html = (markdown: string) => documentFromMarkdown(markdown).html;

  it("marks passages across tags and blocks, with an id where each begins", () => {
    const marked = markPassages(html("One **two** three\n\nfour & five"), [{ id: 7, ...plain("two three four &") }]);
    expect(marked).toEqual({
      found: [7],
      html: '<p dir="auto">One <strong><mark id="passage-7">two</mark></strong><mark> three</mark></p><p dir="auto"><mark>four &amp;</mark> five</p>',
    });
  });

  it("marks passages that lie over one another, passes over numbers of footnotes, and leaves the rest as it is", () => {
    const source = html("> [!TIP]\n> Ask first^[always] and then");
    const marked = markPassages(source, [{ id: 1, ...plain("first and") }, { id: 2, ...plain("first") }, { id: 3, ...plain("nowhere") }]);
    expect(marked.found).toEqual([1, 2]);
    expect(marked.html).toContain('Ask <span id="passage-2"></span><mark id="passage-1">first</mark><sup>');
    expect(marked.html).toContain("</sup><mark> and</mark> then");
    expect(marked.html.replace(/<\/?mark[^>]*>|<span id="passage-\d+"><\/span>/g, "")).toBe(source);
  });
});
