import { Transform } from "@tiptap/pm/transform";
import { describe, expect, it } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, type XmlText } from "yjs";
import { openSuggestions } from "~/modules/documents/suggestions/open-suggestions";
import { onlySuggests } from "~/modules/documents/suggestions/only-suggests.server";
import { asItStands, settle } from "~/modules/documents/suggestions/settle";
import { plainWords, suggestInstead, wordsBetween } from "~/modules/documents/suggestions/suggest-instead";
import { documentFromMarkdown, writeText } from "~/modules/documents/text/document-from-markdown.server";
import { documentSchema } from "~/modules/documents/text/fitting-nodes.server";
import { fromMarkdown } from "~/modules/documents/text/from-markdown.server";
import { readState, readSuggested } from "~/modules/documents/text/read-state.server";
import { toMarkdown } from "~/modules/documents/text/to-markdown.server";

const awa = { id: "awa-first-1", by: 7, at: 1_800_000_000 };
const ivan = { id: "ivan-first-1", by: 8, at: 1_800_000_100 };

/** A text in which somebody suggests other words for a part, named by its letters. */
function suggesting(text: Transform, gone: string, come: string, sign = awa): Transform {
  let from = -1;
  text.doc.descendants((node, at) => {
    const found = node.isText ? node.text!.indexOf(gone) : -1;
    if (from < 0 && found >= 0) from = at + found;
  });
  suggestInstead(text, { from, to: from + gone.length }, plainWords(documentSchema, come), sign);
  return text;
}

const textOf = (markdown: string) => new Transform(fromMarkdown(markdown));
const markdown = ({ doc }: Transform) => toMarkdown(doc);

describe("a suggested change", () => {
  it("leaves the text as it stands, and says what goes and what comes", () => {
    const text = suggesting(textOf("Call the cooperative first."), "cooperative", "labour office");
    expect(toMarkdown(asItStands(text.doc))).toBe("Call the cooperative first.");
    expect(openSuggestions(text.doc)).toEqual([{ ...awa, pieces: [
      { text: "Call the ", change: "same" }, { text: "cooperative", change: "removed" }, { text: "labour office", change: "added" }, { text: " first.", change: "same" },
    ] }]);
  });

  it("is taken or refused alone, or with all others", () => {
    const both = () => suggesting(suggesting(textOf("Call the cooperative first."), "cooperative", "labour office"), "first", "at once", ivan);
    const settled = (chosen: (by: number) => boolean, taken: boolean) => {
      const text = both();
      settle(text, ({ by }) => chosen(by), taken);
      return text;
    };
    expect(markdown(settled(() => true, true))).toBe("Call the labour office at once.");
    expect(markdown(settled(() => true, false))).toBe("Call the cooperative first.");
    const half = settled((by) => by === 8, true);
    expect(toMarkdown(asItStands(half.doc))).toBe("Call the cooperative at once.");
    expect(openSuggestions(half.doc)).toHaveLength(1);
  });

  it("takes a block along whose words all go, and begins one at each new line that comes", () => {
    const text = suggesting(textOf("First.\n\nSecond.\n\n- only item\n\nLast."), "Second.", "");
    suggesting(text, "only item", "", ivan);
    suggesting(text, "Last", "A\nB", { ...awa, id: "awa-second-2" });
    settle(text, () => true, true);
    expect(markdown(text)).toBe("First.\n\nA\n\nB.");
  });

  it("made in one's own suggested words only changes these", () => {
    const text = suggesting(textOf("Call them."), "them", "the office");
    suggesting(text, "office", "ministry");
    expect(openSuggestions(text.doc)).toMatchObject([{ id: awa.id }]);
    settle(text, () => true, true);
    expect(markdown(text)).toBe("Call the ministry.");
  });

  it("takes words with their looks and without anybody's signs", () => {
    const text = suggesting(textOf("**Bold** words"), "words", "signs");
    const taken = wordsBetween(text.doc, 1, text.doc.content.size - 1);
    expect(taken.map(({ text: letters, marks }) => [letters, marks.length])).toEqual([["Bold", 1], [" ", 0], ["words", 0], ["signs", 0]]);
  });
});

/** A server's document and a copy of it in the browser of somebody who may only suggest. */
function copies(source: string) {
  const [server, browser] = [new Doc(), new Doc()];
  applyUpdate(server, documentFromMarkdown(source).state);
  applyUpdate(browser, encodeStateAsUpdate(server));
  return { server, browser };
}

function allowed(change: (browser: Doc) => void, { server, browser } = copies("Call the cooperative first.\n\nThen go.")): boolean {
  const updates: Uint8Array[] = [];
  browser.on("update", (update: Uint8Array) => updates.push(update));
  change(browser);
  return updates.length > 0 && updates.every((update) => onlySuggests(update, server, awa.by));
}

const words = (doc: Doc) => (doc.getXmlFragment("default").get(0) as XmlElement).get(0) as XmlText;

describe("whoever may only suggest", () => {
  it("strikes out and puts in, under their own number", () => {
    expect(allowed((doc) => words(doc).format(0, 4, { deletion: awa }))).toBe(true);
    expect(allowed((doc) => words(doc).insert(4, " at once", { insertion: awa }))).toBe(true);
    expect(allowed((doc) => words(doc).insert(4, " x", { insertion: ivan }))).toBe(false);
  });

  it("changes no word, look, block or suggestion of others", () => {
    expect(allowed((doc) => words(doc).insert(0, "x"))).toBe(false);
    expect(allowed((doc) => words(doc).delete(0, 1))).toBe(false);
    expect(allowed((doc) => words(doc).format(0, 4, { bold: {} }))).toBe(false);
    expect(allowed((doc) => doc.getXmlFragment("default").insert(0, [new XmlElement("paragraph")]))).toBe(false);
    expect(allowed((doc) => doc.getXmlFragment("default").delete(1, 1))).toBe(false);
    const withIvans = () => {
      const docs = copies("Call the cooperative first.");
      words(docs.server).format(0, 4, { deletion: ivan });
      applyUpdate(docs.browser, encodeStateAsUpdate(docs.server));
      return docs;
    };
    expect(allowed((doc) => words(doc).format(0, 4, { deletion: null }), withIvans())).toBe(false);
    expect(allowed((doc) => words(doc).insert(9, "x", { insertion: { ...awa, id: ivan.id } }), withIvans())).toBe(false);
    expect(allowed((doc) => words(doc).insert(9, "x", { insertion: awa }), withIvans())).toBe(true);
  });

  it("takes their own back", () => {
    const docs = copies("Call the cooperative first.");
    words(docs.server).insert(4, " now", { insertion: awa });
    words(docs.server).format(0, 4, { deletion: awa, insertion: null });
    applyUpdate(docs.browser, encodeStateAsUpdate(docs.server));
    expect(allowed((doc) => words(doc).delete(4, 4), docs)).toBe(true);
  });
});

describe("the shared text", () => {
  it("is read, shown and found without what is only suggested, and keeps it when a form changes another block", () => {
    const { server } = copies("Call the cooperative first.\n\nThen go.");
    words(server).format(9, 11, { deletion: awa });
    words(server).insert(20, "office", { insertion: awa });
    expect(toMarkdown(readState(server).text)).toBe("Call the cooperative first.\n\nThen go.");
    expect(openSuggestions(readSuggested(server).text)).toHaveLength(1);
    const text = new Transform(readSuggested(server).text);
    settle(text, () => true, true);
    writeText(server, text.doc);
    expect(toMarkdown(readState(server).text)).toBe("Call the office first.\n\nThen go.");
  });
});
