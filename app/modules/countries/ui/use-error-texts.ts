import { useLingui } from "@lingui/react/macro";
import { maxListPurpose, maxListTitle, maxLists, maxMeetings, maxMeetingTitle, maxNoteLength } from "../contract";

/** The errors of this module's forms in words; a code that is none stays away from people. */
export function useErrorTexts(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    title_missing: t({ id: "countries.error.titleMissing", message: "Give the list a title in one language at least." }),
    title_long: t({ id: "countries.error.titleLong", message: `A title has at most ${maxListTitle} characters.` }),
    purpose_long: t({ id: "countries.error.purposeLong", message: `This has at most ${maxListPurpose} characters.` }),
    too_many_lists: t({ id: "countries.error.tooManyLists", message: `A team keeps at most ${maxLists} lists.` }),
    country_missing: t({ id: "countries.error.countryMissing", message: "Choose a country." }),
    person_missing: t({ id: "countries.error.personMissing", message: "Nobody is found under this name. Choose somebody from the list." }),
    day_wrong: t({ id: "countries.error.dayWrong", message: "Give a day, such as 2026-03-31." }),
    dates_reversed: t({ id: "countries.error.datesReversed", message: "The end lies before the beginning." }),
    year_wrong: t({ id: "countries.error.yearWrong", message: "Give a year with four digits, such as 2026." }),
    years_half: t({ id: "countries.error.yearsHalf", message: "Give both years or none." }),
    years_reversed: t({ id: "countries.error.yearsReversed", message: "The last year lies before the first." }),
    meeting_missing: t({ id: "countries.error.meetingMissing", message: "Say which meeting it is." }),
    meeting_long: t({ id: "countries.error.meetingLong", message: `This has at most ${maxMeetingTitle} characters.` }),
    too_many_meetings: t({ id: "countries.error.tooManyMeetings", message: `There are ${maxMeetings} coming meetings already. Remove one first.` }),
    language_missing: t({ id: "countries.error.languageMissing", message: "Choose a language from the list." }),
    kind_missing: t({ id: "countries.error.kindMissing", message: "Choose what the note tells." }),
    note_missing: t({ id: "countries.error.noteMissing", message: "Write the note." }),
    note_long: t({ id: "countries.error.noteLong", message: `A note has at most ${maxNoteLength} characters.` }),
  };
  const other = t({ id: "countries.error.other", message: "This could not be saved as it is." });
  return (codes) => codes?.map((code) => texts[code] ?? other);
}
