import { msg } from "@lingui/core/macro";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { shortHref } from "../hrefs";
import type { GuidanceFacts } from "../standing/standing-columns.server";
import { wholeAddress } from "./whole-address.server";

/** What a file says of how far one may rely on what is in it. */
export interface StandingWords {
  /** What readers have to know before they begin; none where the guidance simply holds. */
  marks: string[];
  /** The same in the stamp, and until when it holds where it does. */
  stamp: string;
}

/** How guidance stands on the day it is taken away: that nobody approved it, until when it holds, that it does no more, and what holds instead. `isDraft` tells of the text being written. */
export function standingWords(facts: GuidanceFacts, { isDraft, locale }: { isDraft: boolean; locale: Locale }): StandingWords {
  const i18n = i18nFor(locale);
  if (!isDraft && facts.standing === "valid") {
    const end = formatFor(locale, "UTC").day(facts.expiresOn);
    return { marks: [], stamp: i18n._(msg({ id: "documents.export.valid", message: `valid until ${end}` })) };
  }
  const stamp = warningOf(facts, isDraft, locale);
  const { successor, withdrawn } = facts;
  const [title, address] = [successor?.title, successor && wholeAddress(shortHref(successor.id))];
  const instead = successor && !isDraft ? i18n._(msg({ id: "documents.export.successor", message: `Read instead: ${title} (${address})` })) : "";
  const reason = isDraft ? "" : (withdrawn?.reason ?? "");
  return { marks: [stamp, instead, reason].filter((words) => words !== ""), stamp };
}

/** Why it is not simply to be relied on, in the words of the reading page. */
function warningOf({ standing, version, reviewOn, expiresOn, withdrawn }: GuidanceFacts, isDraft: boolean, locale: Locale): string {
  const [i18n, format] = [i18nFor(locale), formatFor(locale, "UTC")];
  if (isDraft || !version) return i18n._(msg({ id: "documents.guidance.draft", message: "Draft: nobody has approved this yet" }));
  if (standing === "superseded") return i18n._(msg({ id: "documents.guidance.superseded", message: "Replaced: do not rely on this any more" }));
  if (standing === "withdrawn") {
    const on = format.date(withdrawn?.at ?? "");
    return i18n._(msg({ id: "documents.guidance.withdrawn", message: `Withdrawn on ${on}: do not rely on this any more` }));
  }
  const [due, end] = [format.day(reviewOn), format.day(expiresOn)];
  if (standing === "expired") return i18n._(msg({ id: "documents.guidance.expired", message: `Expired on ${end}: check before you rely on it` }));
  return i18n._(msg({ id: "documents.guidance.due", message: `Review has been due since ${due}; it holds until ${end}` }));
}
