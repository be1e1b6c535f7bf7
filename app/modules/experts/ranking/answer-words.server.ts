import { msg, plural } from "@lingui/core/macro";
import type { I18n } from "@lingui/core";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import type { Need } from "../need/contract";
import { needHref } from "../need/need-address";
import type { Exclusion, RankedAnswer, Relaxation } from "./contract";

/** How many lack what is asked for, a condition a line. */
function exclusionInWords(i18n: I18n, { constraint, count }: Exclusion): string {
  switch (constraint) {
    case "topic": return i18n._(msg({ id: "experts.excluded.topic", message: `Know only a neighbouring field: ${count}` }));
    case "language": return i18n._(msg({ id: "experts.excluded.language", message: `Lack the language: ${count}` }));
    case "window": return i18n._(msg({ id: "experts.excluded.window", message: `Not free long enough: ${count}` }));
    case "travel": return i18n._(msg({ id: "experts.excluded.travel", message: `Do not travel there: ${count}` }));
    case "training": return i18n._(msg({ id: "experts.excluded.training", message: `Without valid security training: ${count}` }));
    case "standby": return i18n._(msg({ id: "experts.excluded.standby", message: `Not on standby: ${count}` }));
    case "outside": return i18n._(msg({ id: "experts.excluded.outside", message: `From this region: ${count}` }));
  }
}

function relaxationInWords(i18n: I18n, locale: Locale, one: Relaxation): string {
  const { count } = one;
  switch (one.kind) {
    case "language": {
      const { name, level } = one;
      return i18n._(msg({ id: "experts.nearest.language", message: `${count} more with ${name} at ${level}` }));
    }
    case "any_language": {
      const { name } = one;
      return i18n._(msg({ id: "experts.nearest.anyLanguage", message: `${count} more without ${name}` }));
    }
    case "window": {
      const [from, until, month] = [one.from.text, one.until.text, formatFor(locale, "UTC").month(`${one.window.from}T12:00:00Z`)];
      return one.isMonth
        ? i18n._(msg({ id: "experts.nearest.month", message: `${count} more in ${month}` }))
        : i18n._(msg({ id: "experts.nearest.days", message: `${count} more from ${from} to ${until}` }));
    }
    case "any_time": return i18n._(msg({ id: "experts.nearest.anyTime", message: `${count} more at another time` }));
    case "remote": return i18n._(msg({ id: "experts.nearest.remote", message: `${count} more from afar` }));
    case "training": return i18n._(msg({ id: "experts.nearest.training", message: `${count} more once security training is renewed` }));
    case "standby": return i18n._(msg({ id: "experts.nearest.standby", message: `${count} more not on standby` }));
    case "inside": return i18n._(msg({ id: "experts.nearest.inside", message: `${count} more from this region` }));
    case "topic": {
      const { label } = one;
      return i18n._(msg({ id: "experts.nearest.topic", message: `${count} more in ${label}` }));
    }
  }
}

/** The need that asks less in this one way; null where no need can say it. */
function loosenedNeed(need: Need, one: Relaxation): Need | null {
  switch (one.kind) {
    case "language": return { ...need, languages: need.languages.map((language) => (language.code === one.code ? { ...language, level: one.level } : language)) };
    case "any_language": return { ...need, languages: [] };
    case "window": return { ...need, window: one.window };
    case "any_time": return { ...need, window: null };
    case "remote": return { ...need, mode: "remote" };
    case "standby": return { ...need, standby: false };
    case "inside": return { ...need, outside: false };
    case "topic": return { ...need, topics: [...new Set(need.topics.map((topic) => (topic.startsWith(one.topic) ? one.topic : topic)))] };
    case "training": return null;
  }
}

/** What an answer says beside the people, in the reader's words. */
export interface AnswerWords {
  headline: string;
  excluded: string[];
  nearest: { text: string; href: string | null }[];
}

/** Says how many fit, what keeps others out and which smallest step would bring more. */
export function answerInWords({ count, excluded, nearest }: Pick<RankedAnswer, "count" | "excluded" | "nearest">, need: Need, locale: Locale): AnswerWords {
  const i18n = i18nFor(locale);
  return {
    headline: count === 0
      ? i18n._(msg({ id: "experts.answer.nobody", message: "Nobody meets all of it." }))
      : i18n._(msg({ id: "experts.answer.count", message: plural(count, { one: "# person fits.", other: "# people fit." }) })),
    excluded: excluded.map((one) => exclusionInWords(i18n, one)),
    nearest: nearest.map((one) => {
      const loosened = loosenedNeed(need, one);
      return { text: relaxationInWords(i18n, locale, one), href: loosened && needHref(loosened) };
    }),
  };
}
