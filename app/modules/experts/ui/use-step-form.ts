import type { SubmissionResult } from "@conform-to/react";
import { useLingui } from "@lingui/react/macro";
import { useStepForm as useForm } from "~/ui/forms/use-step-form";
import { aboutMaxLength, entriesMax, sentenceMaxLength, titleMaxLength } from "../contract";
import { aimMaxLength, evidenceTitleMaxLength } from "../support-contract";

function useStepErrors(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    title_long: t({ id: "experts.error.titleLong", message: `A title has at most ${titleMaxLength} characters.` }),
    about_long: t({ id: "experts.error.aboutLong", message: `This text has at most ${aboutMaxLength} characters.` }),
    about_changed: t({ id: "experts.error.aboutChanged", message: "You changed this in another window meanwhile. Your text is kept here; compare it with your profile, then save again." }),
    too_many_entries: t({ id: "experts.error.tooManyEntries", message: `There are ${entriesMax} entries already. Remove one first.` }),
    term_missing: t({ id: "experts.error.termMissing", message: "Choose a field from the list." }),
    level_missing: t({ id: "experts.error.levelMissing", message: "Choose a level." }),
    years_wrong: t({ id: "experts.error.yearsWrong", message: "Give whole years between 0 and 60." }),
    year_wrong: t({ id: "experts.error.yearWrong", message: "Give a year with four digits, such as 2024." }),
    years_reversed: t({ id: "experts.error.yearsReversed", message: "The end lies before the beginning." }),
    language_missing: t({ id: "experts.error.languageMissing", message: "Choose a language from the list." }),
    country_missing: t({ id: "experts.error.countryMissing", message: "Choose a country from the list." }),
    kind_missing: t({ id: "experts.error.kindMissing", message: "Choose the kind of work." }),
    day_wrong: t({ id: "experts.error.dayWrong", message: "Give a day with its year, month and day." }),
    days_wrong: t({ id: "experts.error.daysWrong", message: "Give a whole number of days within the limits." }),
    days_reversed: t({ id: "experts.error.daysReversed", message: "The last half-day lies before the first." }),
    choice_missing: t({ id: "experts.error.choiceMissing", message: "Choose one of these." }),
    title_missing: t({ id: "experts.error.titleMissing", message: "Give its title." }),
    evidence_title_long: t({ id: "experts.error.evidenceTitleLong", message: `A title has at most ${evidenceTitleMaxLength} characters.` }),
    link_wrong: t({ id: "experts.error.linkWrong", message: "Give an address that begins with https://." }),
    visa_country: t({ id: "experts.error.visaCountry", message: "A visa needs its country, other clearances have none." }),
    text_long: t({ id: "experts.error.textLong", message: `This text has at most ${aimMaxLength} characters.` }),
    line_long: t({ id: "experts.error.lineLong", message: "This is too long." }),
    sentence_missing: t({ id: "experts.error.sentenceMissing", message: "Say in a sentence what you have seen of it." }),
    sentence_long: t({ id: "experts.error.sentenceLong", message: `A sentence has at most ${sentenceMaxLength} characters.` }),
    refused: t({ id: "experts.error.refused", message: "This could not be saved as it is." }),
  };
  return (codes) => codes?.map((code) => texts[code] ?? texts.refused ?? code);
}

/** One step of the profile as a form: its fields by name, with errors in words and what was typed kept. */
export function useStepForm<Name extends string>(id: string, result: SubmissionResult<string[]> | undefined, names: readonly Name[]) {
  return useForm(id, result, names, useStepErrors());
}
