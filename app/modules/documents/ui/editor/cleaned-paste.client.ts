import { listsFromWord } from "./word-lists.client";

/** Looks and behaviour that a paste brings along and that a document has no place for; the server refuses them too. */
const foreign = ["class", "target", "id", "lang", "data-look"];

/** Set aside before anything is parsed: the Content-Security-Policy complains of each. They still tell what was bold. */
const styles = /\sstyle\s*=\s*("[^"]*"|'[^']*')/gi;

/** What Word puts into a copy that is no text: its comments hold the bullets, its own elements settings. */
const machinery = /<!--[\s\S]*?-->|<(style|script|xml|title)\b[\s\S]*?<\/\1>|<\/?(?:meta|link|o:p|w:[\w-]+|m:[\w-]+)\b[^>]*>|<!\[(?:if|endif)[^>]*>/gi;

/** The title is the only heading of the first level, and there are none below the fourth. */
const fittingHeadings = (html: string) => html.replace(/<(\/?)h1\b/gi, "<$1h2").replace(/<(\/?)h[56]\b/gi, "<$1h4");

/** Takes out of pasted HTML what is about another page's looks, and keeps what Word and Google Docs say only by looks: lists, bold, italic, struck, tasks. */
export function cleanedPaste(html: string): string {
  const written = fittingHeadings(html.replace(machinery, "").replace(styles, ' data-look=$1'));
  const page = new DOMParser().parseFromString(written, "text/html").body;
  listsFromWord(page);
  notesFromWord(page);
  for (const element of [...page.querySelectorAll<HTMLElement>("[data-look]")]) meansByLooks(element);
  for (const item of page.querySelectorAll("li[role=checkbox]")) {
    item.setAttribute("data-type", "taskItem");
    item.setAttribute("data-checked", item.getAttribute("aria-checked") ?? "false");
    item.parentElement?.setAttribute("data-type", "taskList");
  }
  for (const element of page.querySelectorAll("*")) {
    for (const name of foreign) element.removeAttribute(name);
    for (const name of ["colspan", "rowspan"]) if (Number(element.getAttribute(name)) > 50) element.removeAttribute(name);
  }
  return page.innerHTML;
}

const look = (element: Element) => element.getAttribute("data-look")?.toLowerCase() ?? "";

/** Google Docs wraps a whole copy in a `b` that is not bold, and says bold by a style; Word does the latter now and then. */
function meansByLooks(element: HTMLElement): void {
  const says = look(element);
  if (/^(b|strong)$/i.test(element.tagName) && /font-weight:\s*(normal|400)/.test(says)) return element.replaceWith(...element.childNodes);
  if (element.tagName !== "SPAN" && element.tagName !== "FONT") return;
  const tags = [/font-weight:\s*(bold|[6-9]00)/.test(says) && "strong", /font-style:\s*italic/.test(says) && "em", /text-decoration[^;]*line-through/.test(says) && "s"];
  for (const tag of tags) {
    if (!tag || element.closest("h2, h3, h4, th")) continue;
    const inner = document.createElement(tag);
    inner.append(...element.childNodes);
    element.append(inner);
  }
}

/** Word's footnotes: a link in the text and the words at its end become one footnote where the link stood. */
function notesFromWord(page: HTMLElement): void {
  for (const sign of page.querySelectorAll<HTMLAnchorElement>("a[href*='#_ftn']")) {
    const name = /#_ftn(\d+)$/.exec(sign.getAttribute("href") ?? "")?.[1];
    const words = name ? page.querySelector(`#ftn${name}`) : null;
    if (!words || words.contains(sign)) continue;
    const note = document.createElement("sup");
    note.setAttribute("data-footnote", (words.textContent ?? "").replace(/^\s*\[\d+\]/, "").replace(/\s+/g, " ").trim());
    sign.replaceWith(note);
    words.setAttribute("data-used", "");
  }
  for (const words of page.querySelectorAll("[data-used]")) words.remove();
}
