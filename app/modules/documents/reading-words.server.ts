import { msg } from "@lingui/core/macro";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { nearestLocale } from "~/platform/i18n/locales";
import { withSpokenWords } from "./text/spoken-words";

/** The HTML of a document with the words that our pages add to it (names of callouts, of the footnotes), in the language it is written in. */
export function readableHtml(html: string, language: string): string {
  if (!html.includes("<!--say:")) return html;
  const i18n = i18nFor(nearestLocale(language));
  return withSpokenWords(html, {
    ...calloutNames(language),
    footnotes: i18n._(msg({ id: "documents.footnotes", message: "Footnotes" })),
    backToText: i18n._(msg({ id: "documents.footnotes.back", message: "Back to the text" })),
  });
}

/** What the kinds of callout are called in a language. */
export function calloutNames(language: string): Record<string, string> {
  const i18n = i18nFor(nearestLocale(language));
  return {
    note: i18n._(msg({ id: "documents.callout.note", message: "Note" })),
    tip: i18n._(msg({ id: "documents.callout.tip", message: "Tip" })),
    important: i18n._(msg({ id: "documents.callout.important", message: "Important" })),
    warning: i18n._(msg({ id: "documents.callout.warning", message: "Warning" })),
  };
}
