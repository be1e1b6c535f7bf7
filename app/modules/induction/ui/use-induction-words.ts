import { useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { detailMaxLength, stepsMax, textMaxLength, type Due, type LikenessReasons } from "../contract";

/** When steps are due, in the reader's language. */
export function useDueWords(): Record<Due, string> {
  const { t } = useLingui();
  return {
    day_one: t({ id: "induction.due.dayOne", message: "Day one" }),
    first_week: t({ id: "induction.due.firstWeek", message: "First week" }),
    first_month: t({ id: "induction.due.firstMonth", message: "First month" }),
  };
}

/** Why somebody is suggested, as one line: "same duty station · also knows wages · speaks French and Wolof". */
export function useReasonWords(): (reasons: LikenessReasons) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ sameOffice, fields, languages }) => {
    const known = format.list(fields);
    const spoken = format.list(languages);
    return [
      sameOffice ? t({ id: "induction.reason.office", message: "same duty station" }) : "",
      known ? t({ id: "induction.reason.fields", message: `also knows ${known}` }) : "",
      spoken ? t({ id: "induction.reason.languages", message: `speaks ${spoken}` }) : "",
    ].filter(Boolean).join(" · ");
  };
}

/** Turns the codes of the induction forms' errors into sentences. */
export function useErrorTexts(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    text_missing: t({ id: "induction.error.textMissing", message: "Give it a line of text." }),
    text_long: t({ id: "induction.error.textLong", message: `A line has at most ${textMaxLength} characters.` }),
    detail_long: t({ id: "induction.error.detailLong", message: `An explanation has at most ${detailMaxLength} characters.` }),
    steps_many: t({ id: "induction.error.stepsMany", message: `A checklist has at most ${stepsMax} steps. Remove one first.` }),
    href_wrong: t({ id: "induction.error.hrefWrong", message: "Give the address of a page of Meridian, such as /teams/wages." }),
    due_missing: t({ id: "induction.error.dueMissing", message: "Choose when it is due." }),
    language_missing: t({ id: "induction.error.languageMissing", message: "Choose a language." }),
    who_missing: t({ id: "induction.error.whoNone", message: "Give a name, an e-mail address, or the address of a profile." }),
    who_unknown: t({ id: "induction.error.whoNobody", message: "No active colleague has this name or address." }),
    who_several: t({ id: "induction.error.whoSeveral", message: "Several colleagues have this name. Give an e-mail address, or the address of a profile." }),
    who_not_yours: t({ id: "induction.error.whoNotYours", message: "You can begin this only for colleagues of teams that you lead or coordinate." }),
    who_newcomer: t({ id: "induction.error.whoNewcomer", message: "Nobody is their own buddy." }),
    who_declined: t({ id: "induction.error.whoDeclined", message: "They have said no. Choose somebody else." }),
  };
  return (codes) => codes?.map((code) => texts[code] ?? code);
}
