import { useLingui } from "@lingui/react/macro";
import { maxAuthors, maxMessage, maxNeed, maxNote, maxRequestDays, maxRequestTitle, maxWanted } from "../contract";

/** The errors of this module's forms in words; a code that is none stays away from people. */
export function useErrorTexts(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const texts: Record<string, string> = {
    title_missing: t({ id: "requests.error.titleMissing", message: "Say in one line what you need." }),
    title_long: t({ id: "requests.error.titleLong", message: `This line has at most ${maxRequestTitle} characters.` }),
    need_long: t({ id: "requests.error.needLong", message: `This has at most ${maxNeed} characters.` }),
    kind_missing: t({ id: "requests.error.kindMissing", message: "Choose what you ask for." }),
    term_missing: t({ id: "requests.error.termMissing", message: "Choose the field it is about." }),
    country_unknown: t({ id: "requests.error.countryUnknown", message: "Choose a country from the list." }),
    day_wrong: t({ id: "requests.error.dayWrong", message: "Give a day, such as 2027-03-31." }),
    days_reversed: t({ id: "requests.error.daysReversed", message: "The last day lies before the first." }),
    days_wrong: t({ id: "requests.error.daysWrong", message: `Give whole days between 1 and ${maxRequestDays}.` }),
    mode_missing: t({ id: "requests.error.modeMissing", message: "Choose on site, from afar or either." }),
    wanted_wrong: t({ id: "requests.error.wantedWrong", message: `Between 1 and ${maxWanted} people.` }),
    team_missing: t({ id: "requests.error.teamMissing", message: "Choose another team from the list." }),
    person_missing: t({ id: "requests.error.personMissing", message: "Nobody active has that name in the directory." }),
    person_asked: t({ id: "requests.error.personAsked", message: "This person is asked already." }),
    person_requester: t({ id: "requests.error.personRequester", message: "Whoever asks cannot answer." }),
    person_author: t({ id: "requests.error.personAuthor", message: "This person wrote what is to be reviewed." }),
    person_own_office: t({ id: "requests.error.personOwnOffice", message: "Conflict of interest: the same office as its authors or whoever asks." }),
    person_own_unit: t({ id: "requests.error.personOwnUnit", message: "Conflict of interest: the same unit as its authors or whoever asks." }),
    person_closed_circle: t({ id: "requests.error.personClosedCircle", message: "Conflict of interest: a closed team together with its authors or whoever asks." }),
    person_went_together: t({ id: "requests.error.personWentTogether", message: "Conflict of interest: on mission with its authors or whoever asks in the last three years." }),
    authors_long: t({ id: "requests.error.authorsLong", message: `This has at most ${maxAuthors} characters.` }),
    author_unknown: t({ id: "requests.error.authorUnknown", message: "Write each name as it stands in the directory, or the end of the address of their page." }),
    conflict_missing: t({ id: "requests.error.conflictMissing", message: "Say whether you have a conflict of interest." }),
    conflict_text_missing: t({ id: "requests.error.conflictTextMissing", message: "Say what it is." }),
    reason_missing: t({ id: "requests.error.reasonMissing", message: "Say why; it is read by whoever asked." }),
    message_missing: t({ id: "requests.error.messageMissing", message: "Write something first." }),
    message_long: t({ id: "requests.error.messageLong", message: `A message has at most ${maxMessage} characters.` }),
    note_long: t({ id: "requests.error.noteLong", message: `This has at most ${maxNote} characters.` }),
    report_missing: t({ id: "requests.error.reportMissing", message: "Write the report, or paste it." }),
    report_long: t({ id: "requests.error.reportLong", message: "This is too long for one report." }),
    report_no_team: t({ id: "requests.error.reportNoTeam", message: "No team answers for this request. Choose the one whose document the report becomes." }),
    usefulness_missing: t({ id: "requests.error.usefulnessMissing", message: "Say how useful it was." }),
    plan_objected: t({ id: "requests.error.planObjected", message: "The office that covers the country objects. Settle that first." }),
    plan_not_free: t({ id: "requests.error.planNotFree", message: "Somebody is not free on all of these days." }),
    plan_no_travel: t({ id: "requests.error.planNoTravel", message: "Somebody helps from afar only." }),
    plan_own_region: t({ id: "requests.error.planOwnRegion", message: "Somebody travels within the own region only." }),
    plan_training: t({ id: "requests.error.planTraining", message: "For this country everybody needs security training that is valid to the last day." }),
  };
  const other = t({ id: "requests.error.other", message: "This could not be saved as it is." });
  return (codes) => codes?.map((code) => texts[code] ?? other);
}
