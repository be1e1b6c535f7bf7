import { escapedHtml as escaped } from "./escaped-html";

/** What a mention is shown as; without an address it leads nowhere. */
export interface ShownMention {
  label: string;
  href: string | null;
}

/** The markup of a mention. Nothing else that a text is rendered to looks like one that leads somewhere. */
export function mentionHtml({ label, href }: ShownMention): string {
  const name = `<bdi>${escaped(label)}</bdi>`;
  return href === null ? `<strong>${name}</strong>` : `<a href="${escaped(href)}">${name}</a>`;
}

const leadingSomewhere = /<a href="([^"]*)"><bdi>[^<]*<\/bdi><\/a>/g;

/** The addresses to which the mentions of a rendered text lead, each once. */
export const mentionedIn = (html: string): string[] => [...new Set([...html.matchAll(leadingSomewhere)].map(([, href]) => href!))];

/** A rendered text with each mention that leads somewhere shown anew, by its address: as another mention, as mere words, or, for null, as before. */
export const showMentionsAnew = (html: string, shown: (href: string) => ShownMention | string | null): string =>
  html.replace(leadingSomewhere, (before, href: string) => {
    const anew = shown(href);
    if (anew === null) return before;
    return typeof anew === "string" ? escaped(anew) : mentionHtml(anew);
  });
