import { useLingui } from "@lingui/react/macro";
import { maxReviewers, maxVersionName } from "../contract";

/** Turns the codes of these forms into sentences in the reader's language. */
export function useErrorTexts(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    name_missing: t({ id: "guidance.error.nameMissing", message: "Give the version a name." }),
    name_long: t({ id: "guidance.error.nameLong", message: `A name has at most ${maxVersionName} characters.` }),
    reviewers_missing: t({ id: "guidance.error.reviewersMissing", message: "Name at least one reviewer." }),
    reviewers_many: t({ id: "guidance.error.reviewersMany", message: `Name at most ${maxReviewers} reviewers.` }),
    reviewer_author: t({ id: "guidance.error.reviewerAuthor", message: "One of them wrote some of this text; reviewers come from outside." }),
    person_unknown: t({ id: "guidance.error.personUnknown", message: "Nobody who may read this team is found under what you wrote." }),
    person_several: t({ id: "guidance.error.personSeveral", message: "Several people are called so: choose in the list, or write the e-mail address." }),
    day_missing: t({ id: "guidance.error.dayMissing", message: "Choose a day." }),
    day_past: t({ id: "guidance.error.dayPast", message: "Choose a day from today on." }),
    days_order: t({ id: "guidance.error.daysOrder", message: "It cannot expire before it is reviewed." }),
    verdict_missing: t({ id: "guidance.error.verdictMissing", message: "Choose one of the two." }),
    comment_missing: t({ id: "guidance.error.commentMissing", message: "Say what should change." }),
    reason_missing: t({ id: "guidance.error.reasonMissing", message: "Say why; readers will see it." }),
    words_long: t({ id: "guidance.error.wordsLong", message: "This is too long; shorten it." }),
    successor_unknown: t({ id: "guidance.error.successorUnknown", message: "No document that you may read is found there." }),
    successor_self: t({ id: "guidance.error.successorSelf", message: "It cannot be replaced by itself." }),
    language_missing: t({ id: "guidance.error.languageMissing", message: "Choose a language." }),
    language_there: t({ id: "guidance.error.languageThere", message: "It is there in this language already." }),
    no_machine: t({ id: "guidance.error.noMachine", message: "No machine translates here. Begin with the source’s words." }),
    machine_silent: t({ id: "guidance.error.machineSilent", message: "The machine that translates does not answer now, or the text is too long for it. Begin with the source’s words, or try again in some minutes." }),
    office_unknown: t({ id: "guidance.error.officeUnknown", message: "One of these codes belongs to no office." }),
    offices_many: t({ id: "guidance.error.officesMany", message: "Name at most 100 offices." }),
    audience_nobody: t({ id: "guidance.error.audienceNobody", message: "This reaches nobody; ask the team, offices or functions." }),
  };
  return (codes) => codes?.map((code) => texts[code] ?? code);
}
