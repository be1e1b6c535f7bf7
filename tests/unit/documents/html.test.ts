import { describe, expect, it } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, XmlText } from "yjs";
import { contentsOf } from "~/modules/documents/contents";
import { documentFromMarkdown, projectionOf, writeText } from "~/modules/documents/text/document-from-markdown.server";
import { fromMarkdown } from "~/modules/documents/text/from-markdown.server";

const htmlOf = (markdown: string) => documentFromMarkdown(markdown).html;

const element = (name: string, children: (XmlElement | XmlText)[] = [], attributes: Record<string, string | number> = {}) => {
  const made = new XmlElement<Record<string, string | number>>(name);
  made.insert(0, children);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made as XmlElement;
};

const projectionOfBlocks = (...blocks: (XmlElement | XmlText)[]) => {
  const doc = new Doc();
  doc.getXmlFragment("default").insert(0, blocks);
  return projectionOf(doc);
};

describe("the reading page's HTML", () => {
  it("writes each kind of block, its direction taken from its own words", () => {
    expect(htmlOf("السلام\n\n- a\n- b")).toBe('<p dir="auto">السلام</p><ul dir="auto"><li>a</li><li>b</li></ul>');
    expect(htmlOf("| a |\n| --- |\n| b |")).toBe(
      '<table dir="auto" tabindex="0"><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>');
    expect(htmlOf("- [x] done")).toContain('<label><input type="checkbox" disabled checked> <span>done</span></label>');
  });

  it("escapes words and addresses", () => {
    expect(htmlOf('a < b & "c"\n\n[x](https://e.org/?a="&b)')).toBe(
      '<p dir="auto">a &lt; b &amp; &quot;c&quot;</p><p dir="auto"><a href="https://e.org/?a=%22&amp;b" rel="noopener nofollow">x</a></p>');
  });

  it("joins words that share a link into one link", () => {
    expect(htmlOf("[one **two**](/teams)")).toBe('<p dir="auto"><a href="/teams">one <strong>two</strong></a></p>');
  });

  it("names a callout and numbers footnotes, with places for words of the page that nobody can type", () => {
    expect(htmlOf("> [!TIP]\n> Ask first")).toBe('<aside class="callout" data-callout="tip" dir="auto"><p class="callout-name"><!--say:tip--></p><p>Ask first</p></aside>');
    expect(htmlOf("A^[one <b>] b^[two]")).toBe(
      '<p dir="auto">A<sup><a href="#note-1" id="note-sign-1" role="doc-noteref">1</a></sup> b<sup><a href="#note-2" id="note-sign-2" role="doc-noteref">2</a></sup></p>' +
      '<section role="doc-endnotes" class="footnotes" aria-label="<!--say:footnotes-->"><ol><li id="note-1" dir="auto">one &lt;b&gt; <a href="#note-sign-1" role="doc-backlink" aria-label="<!--say:backToText-->">↩\ufe0e</a></li>' +
      '<li id="note-2" dir="auto">two <a href="#note-sign-2" role="doc-backlink" aria-label="<!--say:backToText-->">↩\ufe0e</a></li></ol></section>');
    expect(htmlOf("<!--say:tip-->")).toContain("&lt;!--say:tip--&gt;");
    expect(contentsOf(htmlOf("## Hours^[Art. 3]"))).toMatchObject([{ title: "Hours" }]);
  });

  it("leads from the name of a Convention to its text, unless it is code or a link already", () => {
    expect(htmlOf("See **C138**.")).toContain('<a href="https://normlex.ilo.org/dyn/nrmlx_en/f?p=NORMLEXPUB:12100:0::NO::P12100_ILO_CODE:C138" rel="noopener nofollow">C138</a></strong>');
    expect(htmlOf("`C138` and [C138](/x)")).toBe('<p dir="auto"><code>C138</code> and <a href="/x">C138</a></p>');
  });

  it("gives a heading an address that stays when its words change", () => {
    const doc = new Doc();
    writeText(doc, fromMarkdown("## Before\n\nText\n\n## Other"));
    const before = contentsOf(projectionOf(doc).html);
    writeText(doc, fromMarkdown("## Before and <after>\n\nText\n\n## Other"));
    const after = contentsOf(projectionOf(doc).html);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.map(({ title }) => title)).toEqual(["Before and <after>", "Other"]);
  });

  it("leaves out nodes, marks and attributes that the schema does not know", () => {
    const words = new XmlText();
    words.insert(0, "words", { bold: true, onclick: "alert(1)", link: { href: "javascript:alert(1)" } });
    const { html } = projectionOfBlocks(
      element("script", [new XmlText("alert(1)")]),
      element("paragraph", [words], { onmouseover: "alert(1)", style: "position:fixed" }),
      element("heading", [new XmlText("h")], { level: '2 onload="x"' }),
      element("listItem", [element("paragraph")]),
      new XmlText("loose"),
    );
    expect(html).toMatch(/^<p dir="auto"><strong>words<\/strong><\/p><h4 id="s-[a-z0-9]+-[a-z0-9]+" dir="auto">h<\/h4>$/);
  });

  it("survives a state that is nested deeper than any editor goes", () => {
    let inner = element("paragraph", [new XmlText("deep")]);
    for (let depth = 0; depth < 500; depth += 1) inner = element("blockquote", [inner]);
    expect(projectionOfBlocks(inner, element("paragraph", [new XmlText("flat")])).text).toBe("flat");
  });

  it("keeps no character that a database refuses", () => {
    const { html, text } = projectionOfBlocks(element("paragraph", [new XmlText("a\u0000b")]));
    expect(html + text).not.toContain("\u0000");
  });

  it("does not change the state it reads", () => {
    const doc = new Doc();
    doc.getXmlFragment("default").insert(0, [element("nonsense"), element("paragraph", [new XmlText("a")])]);
    const before = encodeStateAsUpdate(doc);
    projectionOf(doc);
    expect(encodeStateAsUpdate(doc)).toEqual(before);
    const copy = new Doc();
    applyUpdate(copy, before);
    expect(projectionOf(copy).html).toBe('<p dir="auto">a</p>');
  });
});
