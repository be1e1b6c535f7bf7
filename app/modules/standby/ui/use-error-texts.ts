import { useLingui } from "@lingui/react/macro";
import { maxContact, maxOffer, maxStandbyLists, maxStandbyPurpose, maxStandbyTitle, readyHoursLimits } from "../contract";

/** The errors of this module's forms in words; a code that is none stays away from people. */
export function useErrorTexts(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const { min, max } = readyHoursLimits;
  const texts: Record<string, string> = {
    title_missing: t({ id: "standby.error.titleMissing", message: "Give the list a title." }),
    title_long: t({ id: "standby.error.titleLong", message: `A title has at most ${maxStandbyTitle} characters.` }),
    purpose_long: t({ id: "standby.error.purposeLong", message: `This has at most ${maxStandbyPurpose} characters.` }),
    hours_wrong: t({ id: "standby.error.hoursWrong", message: `Give whole hours between ${min} and ${max}.` }),
    too_many_lists: t({ id: "standby.error.tooManyLists", message: `A team keeps at most ${maxStandbyLists} standby lists.` }),
    day_wrong: t({ id: "standby.error.dayWrong", message: "Give a day, such as 2026-03-31." }),
    day_past: t({ id: "standby.error.dayPast", message: "Choose a day from today on." }),
    days_reversed: t({ id: "standby.error.daysReversed", message: "The last day lies before the first." }),
    offer_long: t({ id: "standby.error.offerLong", message: `This has at most ${maxOffer} characters.` }),
    contact_missing: t({ id: "standby.error.contactMissing", message: "Say how you are reached at night and at the weekend." }),
    contact_long: t({ id: "standby.error.contactLong", message: `This has at most ${maxContact} characters.` }),
  };
  const other = t({ id: "standby.error.other", message: "This could not be saved as it is." });
  return (codes) => codes?.map((code) => texts[code] ?? other);
}
