/** Word copies a list as paragraphs that say their level in a style, and their sign as words. */
const place = /mso-list:\s*(\S+)\s+level(\d)/i;

/** Signs that count: 1. 1) a. iv) (2); all others are bullets. */
const counted = /^\(?(?:\d+|[a-z]|[ivxlc]+)[.)]/i;

interface OpenList {
  level: number;
  list: HTMLElement;
}

/** Turns Word's paragraphs that pose as items into lists in lists. */
export function listsFromWord(page: HTMLElement): void {
  let open: OpenList[] = [];
  for (const paragraph of [...page.querySelectorAll("p")]) {
    const level = Number(place.exec(paragraph.getAttribute("data-look") ?? "")?.[2] ?? 0);
    if (level === 0) {
      open = [];
      continue;
    }
    if (open.at(-1) && !follows(open[0]!.list, paragraph)) open = [];
    const ordered = counted.test(takeSign(paragraph));
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    if ((open.at(-1)?.level ?? 0) < level) open.push({ level, list: begin(open.at(-1), paragraph, ordered) });
    const item = document.createElement("li");
    open.at(-1)!.list.append(item);
    item.append(paragraph);
  }
}

const follows = (list: Element, paragraph: Element) => list.nextElementSibling === paragraph;

function begin(outer: OpenList | undefined, before: Element, ordered: boolean): HTMLElement {
  const list = document.createElement(ordered ? "ol" : "ul");
  const into = outer?.list.lastElementChild;
  if (into) into.append(list);
  else before.before(list);
  return list;
}

/** Takes the sign out of the words: Word marks it to be ignored. */
function takeSign(paragraph: Element): string {
  const sign = [...paragraph.querySelectorAll("[data-look]")].find((element) => /mso-list:\s*ignore/i.test(element.getAttribute("data-look") ?? ""));
  const words = sign?.textContent?.trim() ?? "";
  sign?.remove();
  return words;
}
