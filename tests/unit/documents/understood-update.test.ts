import { describe, expect, it } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, Map as YMap, XmlElement, XmlText } from "yjs";
import { documentFromMarkdown, writeText } from "~/modules/documents/text/document-from-markdown.server";
import { fromMarkdown } from "~/modules/documents/text/from-markdown.server";
import { isUnderstood } from "~/modules/documents/text/understood-update.server";

/** A server's document and a browser's copy of it. */
function pair(markdown = "## Title\n\nWords\n\n- [ ] task") {
  const [server, browser] = [new Doc(), new Doc()];
  const { state } = documentFromMarkdown(markdown);
  applyUpdate(server, state);
  applyUpdate(browser, state);
  return { server, browser };
}

/** What the server makes of a change in the browser's copy. */
function verdict(change: (browser: Doc) => void, docs = pair()): boolean {
  const verdicts: boolean[] = [];
  docs.browser.on("update", (update: Uint8Array) => {
    verdicts.push(isUnderstood(update, docs.server));
    if (verdicts.at(-1)) applyUpdate(docs.server, update);
  });
  change(docs.browser);
  return verdicts.length > 0 && verdicts.every(Boolean);
}

const blocks = (doc: Doc) => doc.getXmlFragment("default");
const block = (doc: Doc, index: number) => blocks(doc).get(index) as XmlElement<Record<string, string | number | object>>;
const wordsOf = (doc: Doc) => block(doc, 1).get(0) as XmlText;
const append = (doc: Doc, name: string) => blocks(doc).insert(blocks(doc).length, [new XmlElement(name)]);

describe("a change of the shared text", () => {
  it("is understood when our editor makes it", () => {
    expect(verdict((doc) => wordsOf(doc).insert(5, " more"))).toBe(true);
    expect(verdict((doc) => wordsOf(doc).format(0, 2, { bold: {} }))).toBe(true);
    expect(verdict((doc) => wordsOf(doc).format(0, 2, { link: { href: "https://ilo.org", class: null, target: null } }))).toBe(true);
    expect(verdict((doc) => wordsOf(doc).delete(0, 3))).toBe(true);
    expect(verdict((doc) => block(doc, 0).setAttribute("level", 3))).toBe(true);
    expect(verdict((doc) => append(doc, "horizontalRule"))).toBe(true);
    expect(verdict((doc) => writeText(doc, fromMarkdown("> [!TIP]\n> words^[a note] {{Office}}")))).toBe(true);
    expect(verdict((doc) => writeText(doc, fromMarkdown("Other\n\n| a |\n| --- |\n| b |\n\n1. x\n2. y")))).toBe(true);
  });

  it("brings pictures of ours with words and a size, and no others", () => {
    const picture = (attributes: Record<string, string | number>) => (doc: Doc) => {
      const element = new XmlElement<Record<string, string | number>>("picture");
      for (const [name, value] of Object.entries({ file: "1d3f7a50-6f0e-4c56-9a59-1f3ad1c0b2aa", alt: "Visits", width: 10, height: 10, ...attributes })) element.setAttribute(name, value);
      blocks(doc).insert(0, [element as unknown as XmlElement]);
    };
    expect(verdict(picture({}))).toBe(true);
    for (const wrong of [{ file: "https://example.org/x.png" }, { file: "../x" }, { alt: " " }, { alt: "x".repeat(501) }, { width: 0 }, { height: 1e9 }, { onerror: "x" }, { src: "x" }]) {
      expect(verdict(picture(wrong as unknown as Record<string, string>)), JSON.stringify(wrong)).toBe(false);
    }
  });

  it("is understood when a browser sends all it has after a time offline", () => {
    const docs = pair();
    wordsOf(docs.browser).insert(0, "offline ");
    block(docs.browser, 0).setAttribute("level", 4);
    append(docs.browser, "paragraph");
    expect(isUnderstood(encodeStateAsUpdate(docs.browser), docs.server)).toBe(true);
    expect(isUnderstood(encodeStateAsUpdate(docs.browser), new Doc())).toBe(true);
  });

  it("is understood when it touches words that somebody else has deleted", () => {
    const docs = pair();
    blocks(docs.server).delete(1, 1);
    expect(verdict((doc) => wordsOf(doc).insert(2, "late"), docs)).toBe(true);
  });

  it("is refused with a node, a mark or an attribute that the schema does not know", () => {
    expect(verdict((doc) => append(doc, "script"))).toBe(false);
    expect(verdict((doc) => append(doc, "doc"))).toBe(false);
    expect(verdict((doc) => append(doc, "constructor"))).toBe(false);
    expect(verdict((doc) => wordsOf(doc).format(0, 2, { onclick: "alert(1)" }))).toBe(false);
    expect(verdict((doc) => block(doc, 0).setAttribute("style", "position:fixed"))).toBe(false);
  });

  it("is refused with a value that would harm whoever draws it", () => {
    expect(verdict((doc) => wordsOf(doc).format(0, 2, { link: { href: "javascript:alert(1)" } }))).toBe(false);
    expect(verdict((doc) => wordsOf(doc).format(0, 2, { link: { href: "https://ilo.org", class: "fixed inset-0" } }))).toBe(false);
    expect(verdict((doc) => block(doc, 0).setAttribute("level", 1_000))).toBe(false);
    const noted = pair("> [!TIP]\n> words^[a note]");
    expect(verdict((doc) => (blocks(doc).get(0) as XmlElement).setAttribute("kind", "fixed inset-0"), noted)).toBe(false);
    expect(verdict((doc) => ((block(doc, 0).get(0) as XmlElement).get(1) as XmlElement).setAttribute("note", "x".repeat(3_000)), noted)).toBe(false);
    const docs = pair("| a |\n| --- |\n| b |");
    expect(verdict((doc) => (((blocks(doc).get(0) as XmlElement).get(0) as XmlElement).get(0) as XmlElement<{ colspan: number }>).setAttribute("colspan", 1e9), docs)).toBe(false);
  });

  it("is refused where no editor would look, or would fall over it", () => {
    expect(verdict((doc) => doc.getMap("other").set("a", 1))).toBe(false);
    expect(verdict((doc) => doc.getText("default-2").insert(0, "a"))).toBe(false);
    expect(verdict((doc) => blocks(doc).insert(0, [new XmlText("loose")]))).toBe(false);
    expect(verdict((doc) => wordsOf(doc).insertEmbed(0, { image: "x" }))).toBe(false);
    expect(verdict((doc) => block(doc, 0).setAttribute("level", new YMap()))).toBe(false);
  });

  it("is refused when it cannot be decoded or builds on words nobody has sent", () => {
    expect(isUnderstood(new Uint8Array([1, 2, 3]), new Doc())).toBe(false);
    const docs = pair();
    wordsOf(docs.browser).insert(5, "first");
    expect(verdict((doc) => wordsOf(doc).insert(10, "second"), docs)).toBe(false);
  });

  it("is refused when it nests deeper than any editor goes", () => {
    expect(verdict((doc) => {
      let inner = new XmlElement("paragraph");
      for (let depth = 0; depth < 60; depth += 1) {
        const outer = new XmlElement("blockquote");
        outer.insert(0, [inner]);
        inner = outer;
      }
      blocks(doc).insert(0, [inner]);
    })).toBe(false);
  });
});
