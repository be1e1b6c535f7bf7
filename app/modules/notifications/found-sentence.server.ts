import { msg, plural } from "@lingui/core/macro";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";

/** So many of those found are named; the search itself shows all. */
const namedAtMost = 3;

/** Who fits a kept search newly, in one sentence of its owner's language; null where none of them may be seen any more. */
export function foundSentence(names: readonly string[], locale: Locale): string | null {
  const count = names.length;
  if (count === 0) return null;
  const i18n = i18nFor(locale);
  const named = names.slice(0, namedAtMost).map((name) => `\u2068${name}\u2069`);
  const people = `${formatFor(locale, "UTC").list(named)}${count > namedAtMost ? " …" : ""}`;
  return i18n._(msg({ id: "notifications.found.sentence", message: plural(count, { one: `# more person fits it: ${people}`, other: `# more people fit it: ${people}` }) }));
}
