import type { I18n, Messages } from "@lingui/core";
import { untilReached } from "../http/until-reached";
import type { Locale } from "./locales";
import { wordsHref } from "./words-href";

type Catalogue = { messages: Messages };

const spoken = new Map<string, Promise<void> | true>();

/** In development words are found as they lie in the project, and a change of them shows at once. */
const inProject = import.meta.env.DEV ? { ...import.meta.glob<Catalogue>("../../modules/*/locales/**/*.po"), ...import.meta.glob<Catalogue>("../../ui/locales/*.po") } : {};

function wordsOf(area: string, locale: Locale): Promise<Catalogue> {
  if (import.meta.env.WORDS_VERSION) return import(/* @vite-ignore */ wordsHref(import.meta.env.WORDS_VERSION, area, locale)) as Promise<Catalogue>;
  const [module = "", ...part] = area.split("/");
  const load = inProject[area === "shell" ? `../../ui/locales/${locale}.po` : `../../modules/${[module, "locales", ...part, locale].join("/")}.po`];
  if (!load) throw new Error(`There is no catalogue for the area ${area}.`);
  return load();
}

/**
 * Words that do not come for want of a link are asked for again. Those that the server has no more are of an earlier build: a page
 * that is alive is loaded anew with the present one, as Remix does when a script of its own is missing.
 */
const wordsReached = (area: string, locale: Locale): Promise<Catalogue> => untilReached(() => wordsOf(area, locale).catch((failure: unknown) => {
  if (spoken.get("shell") !== true || !navigator.onLine) throw failure;
  location.reload();
  return new Promise<never>(() => {});
}));

/** Whether the browser already speaks these areas; otherwise the promise of when it will. */
export function areasReady(i18n: I18n, areas: readonly string[]): true | Promise<unknown> {
  const waiting = areas.map((area) => loadArea(i18n, area)).filter((state) => state !== true);
  return waiting.length === 0 ? true : Promise.all(waiting);
}

function loadArea(i18n: I18n, area: string): true | Promise<void> {
  const known = spoken.get(area);
  if (known) return known;
  const arrived = wordsReached(area, i18n.locale as Locale).then(({ messages }) => {
    i18n.load(i18n.locale, messages);
    spoken.set(area, true);
  });
  spoken.set(area, arrived);
  return arrived;
}
