import { I18nProvider } from "@lingui/react";
import { LRUCache } from "lru-cache";
import type { ComponentType } from "react";
import { renderToString } from "react-dom/server";
import { i18nFor } from "../i18n/catalogues.server";
import { FormatProvider, formatFor } from "../i18n/format";
import type { Locale } from "../i18n/locales";
import type { KeepMarkup } from "./kept-markup";

/** How many letters of markup and of what it was made from are kept; some five thousand messages. */
const keptLetters = 12 * 1024 * 1024;

const kept = new LRUCache<string, string>({ maxSize: keptLetters, sizeCalculation: (html, made) => html.length + made.length });

const numbers = new Map<unknown, number>();

/** A component's number in the keys. */
function numberOf(component: unknown): number {
  const known = numbers.get(component) ?? numbers.size;
  numbers.set(component, known);
  return known;
}

/**
 * Keeps what parts of pages were rendered to for a language and a time zone. The key is all that the markup is made of,
 * so nothing that is kept can be out of date; the properties must be such as JSON holds.
 */
export function keepMarkupFor(locale: Locale, timeZone: string): KeepMarkup {
  return (Component, props) => {
    const made = JSON.stringify([numberOf(Component), locale, timeZone, props]);
    const known = kept.get(made);
    if (known !== undefined) return known;
    const html = rendered(Component, props, locale, timeZone);
    kept.set(made, html);
    return html;
  };
}

function rendered<Props extends object>(Component: ComponentType<Props>, props: Props, locale: Locale, timeZone: string): string {
  return renderToString(
    <I18nProvider i18n={i18nFor(locale)}>
      <FormatProvider value={{ ...formatFor(locale, timeZone), madeAt: unknownMoment }}>
        <Component {...props} />
      </FormatProvider>
    </I18nProvider>,
  );
}

/** What is kept cannot know when it will be shown: no part of a date, so that whatever counts from it fails at once. */
const unknownMoment = "at any time";
