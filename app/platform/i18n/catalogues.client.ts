import type { I18n, Messages } from "@lingui/core";
import type { Locale } from "./locales";

type Catalogue = { messages: Messages };

const files = {
  ...import.meta.glob<Catalogue>("../../modules/*/locales/**/*.po"),
  ...import.meta.glob<Catalogue>("../../ui/locales/*.po"),
};

const spoken = new Map<string, Promise<void> | true>();

function pathOf(area: string, locale: Locale): string {
  const [module = "", ...part] = area.split("/");
  return area === "shell" ? `../../ui/locales/${locale}.po` : `../../modules/${[module, "locales", ...part, locale].join("/")}.po`;
}

/** Whether the browser already speaks these areas; otherwise the promise of when it will. */
export function areasReady(i18n: I18n, areas: readonly string[]): true | Promise<unknown> {
  const waiting = areas.map((area) => loadArea(i18n, area)).filter((state) => state !== true);
  return waiting.length === 0 ? true : Promise.all(waiting);
}

function loadArea(i18n: I18n, area: string): true | Promise<void> {
  const known = spoken.get(area);
  if (known) return known;
  const load = files[pathOf(area, i18n.locale as Locale)];
  if (!load) throw new Error(`There is no catalogue for the area ${area}.`);
  const arrived = load().then(({ messages }) => {
    i18n.load(i18n.locale, messages);
    spoken.set(area, true);
  });
  spoken.set(area, arrived);
  return arrived;
}
