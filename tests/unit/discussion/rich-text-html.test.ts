import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { isAllowedLink } from "~/platform/rich-text/allowed-link";
import { parseMarkdown } from "~/platform/rich-text/parse-markdown";
import { plainText } from "~/platform/rich-text/plain-text";
import { renderHtml } from "~/platform/rich-text/render-html";
import { NestedTooDeep, type RichText } from "~/platform/rich-text/rich-text";
import { randomFrom } from "./random";

const html = (source: string) => renderHtml(parseMarkdown(source), { headingsUnder: 3 });

const tags = ["p", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "table", "thead", "tbody", "tr", "th", "td", "hr", "br", "strong", "em", "s", "a"];
const attributes = ["dir", "href", "rel", "start", "tabindex", "scope"];

/** What of this HTML the allow-list does not know. */
function strangers(source: string): string[] {
  const elements = DomUtils.findAll(() => true, parseDocument(source).children);
  return elements.flatMap((element) => [
    ...(tags.includes(element.name) ? [] : [element.name]),
    ...Object.keys(element.attribs).filter((name) => !attributes.includes(name)),
    ...(element.attribs.href === undefined || isAllowedLink(element.attribs.href) ? [] : [element.attribs.href]),
  ]);
}

describe("a message's HTML", () => {
  it("shows Markdown as people expect it, each block in the direction of its own words", () => {
    expect(html("**one** and *two*\nthree")).toBe('<p><strong>one</strong> and <em>two</em><br>three</p>');
    expect(html("- a\n- b")).toBe('<ul dir="auto"><li>a</li><li>b</li></ul>');
    expect(html("3. a\n4. b")).toContain('<ol dir="auto" start="3">');
    expect(html("# Title")).toBe('<h4 dir="auto">Title</h4>');
    expect(html("> مرحبا")).toBe('<blockquote dir="auto"><p>مرحبا</p></blockquote>');
    expect(html("```js\n<b>\n```")).toBe('<pre tabindex="0"><code>&lt;b&gt;</code></pre>');
    expect(html("| a | b |\n|---|---|\n| 1 | 2 |"))
      .toBe('<table dir="auto" tabindex="0"><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>');
    expect(html("~~gone~~ `code`")).toBe('<p><s>gone</s> <code>code</code></p>');
  });

  it("leads to the web, to mail and to our own pages, and says which links are not ours", () => {
    expect(html("[a](https://ilo.org/x?y=1&z=2)")).toBe('<p><a href="https://ilo.org/x?y=1&amp;z=2" rel="noopener nofollow">a</a></p>');
    expect(html("see https://ilo.org/c81")).toContain('<a href="https://ilo.org/c81" rel="noopener nofollow">https://ilo.org/c81</a>');
    expect(html("[thread](/teams/x/threads/1#message-2)")).toBe('<p><a href="/teams/x/threads/1#message-2">thread</a></p>');
    expect(html("[write](mailto:a@b.example)")).toContain('href="mailto:a@b.example"');
  });

  it.each([
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "data:text/html,<script>1</script>", "vbscript:x", "file:///etc/passwd",
    "//evil.example", "\\\\evil.example", "http:evil", "https://", "ftp://x.example", "&#106;avascript:alert(1)", "blob:x", "relative/path",
  ])("makes no link to %s", (href) => {
    expect(html(`[press](${href})`)).not.toContain("<a ");
    expect(html(`<${href}>`)).not.toContain("<a ");
    expect(html(`[press](<${href}>)`)).not.toContain("<a ");
  });

  it.each(["/\\evil.example", "/\tx", "https://x.example/\n", " https://x.example", "\u0001javascript:x", `https://x.example/${"a".repeat(2_000)}`])("does not take %j for a link", (href) => {
    expect(isAllowedLink(href)).toBe(false);
  });

  it("shows HTML as the words that were typed", () => {
    const attacks = [
      "<script>alert(1)</script>", '<img src=x onerror="alert(1)">', "<svg/onload=alert(1)>", "<a href='javascript:1'>x</a>", "<!-- --><b>x</b>", "<style>*{}</style>",
      "<iframe srcdoc='<script>1</script>'>", "</p></li></ol><script>1</script>", "<math><mi//xlink:href='data:x'>", '"><script>1</script>', "&lt;script&gt;", "<details open ontoggle=alert(1)>",
    ];
    for (const attack of attacks) {
      expect(strangers(html(attack)), attack).toEqual([]);
      expect(DomUtils.textContent(parseDocument(html(attack)))).toContain(attack.startsWith("&") ? "<script>" : attack.slice(0, 4));
    }
  });

  it("holds nothing but the allow-list, whatever is typed", () => {
    const shards = [
      "<", ">", "\"", "'", "`", "```", "~~~", "*", "**", "_", "__", "~~", "[", "](", ")", "![", "|", "|---|", "\n", "\n\n", "    ", "- ", "1. ", "> ", "# ", "---", "===", "\\", "&", "&#x6A;", "&colon;",
      "javascript:", "data:", "https://x.example", "http://[::1]", "<script>", "<img src=x onerror=1>", "onclick=", " href=\"", "<!--", "-->", "<![CDATA[", "\u0000", "\u202e", "\u2028", "\ud800", "العربية", "中文", "😀", "a", " ", "\t",
      "[a]: javascript:x", "<a@b.c>", "{{x}}", "${x}", "</", "/>", "style=\"x\"",
    ];
    for (let seed = 1; seed <= 1_500; seed++) {
      const random = randomFrom(seed);
      const source = Array.from({ length: 1 + random.below(30) }, () => random.one(shards)).join("");
      let rendered = "";
      try {
        rendered = html(source);
      } catch (error) {
        expect(error, source).toBeInstanceOf(NestedTooDeep);
      }
      expect(strangers(rendered), JSON.stringify(source)).toEqual([]);
    }
  });

  it("is safe even when the JSON was made by hand", () => {
    const forged = {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "text", text: "<script>", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] }] },
        { type: "orderedList", attrs: { start: '1"><script>' }, content: [] },
      ],
    } as unknown as RichText;
    expect(strangers(renderHtml(forged))).toEqual([]);
  });
});

describe("hostile Markdown", () => {
  it("is refused when it nests deeper than anybody writes", () => {
    expect(() => parseMarkdown(`${"> ".repeat(11)}x`)).toThrow(NestedTooDeep);
    expect(() => parseMarkdown(">".repeat(20_000))).toThrow(NestedTooDeep);
    expect(() => parseMarkdown(Array.from({ length: 30 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"))).toThrow(NestedTooDeep);
    expect(plainText(parseMarkdown(`${"> ".repeat(10)}x`))).toBe("x");
  });

  it.each(["[", "*a ", "_a", "`", "<", "![", "](", "|", "&", "~~a", "\\", "**a*b", "http://a", "a@b.c ", "1)", "<a ", "[](", "|-\n", "- \n", "😀", "\u0301"])("of 20,000 characters made of %j is read all the same", (shard) => {
    const source = shard.repeat(20_000 / shard.length);
    expect(strangers(html(source))).toEqual([]);
  });
});

describe("a message's plain words", () => {
  it("keep every word and nothing else", () => {
    expect(plainText(parseMarkdown("# One\n\n**two** [three](https://x.example)\n\n- four\n- five\n\n> six\n\n| seven | eight |\n|---|---|\n| nine | ten |\n\n```\neleven\n```")))
      .toBe("One\ntwo three\nfour\nfive\nsix\nseven · eight\nnine · ten\neleven");
  });

  it("keep what looks like a definition or a picture, which would otherwise vanish", () => {
    expect(plainText(parseMarkdown("[note]: https://x.example"))).toContain("[note]: https://x.example");
    expect(plainText(parseMarkdown("![chart](https://x.example/a.png)"))).toContain("chart");
  });
});
