import { useLingui } from "@lingui/react/macro";
import { maxAudience } from "../contract";

/** What is wrong with a field, in words; the server names it by a code. */
export function useErrorTexts(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const tooLong = t({ id: "calendar.error.tooLong", message: "This is too long. Shorten it." });
  const texts: Record<string, string> = {
    title_missing: t({ id: "calendar.error.titleMissing", message: "Give the event a title." }),
    title_long: tooLong, text_long: tooLong, place_long: tooLong, address_long: tooLong, question_long: tooLong,
    text_too_deep: t({ id: "calendar.error.tooDeep", message: "Lists and quotations lie too deep in one another." }),
    owner_missing: t({ id: "calendar.error.owner", message: "Choose whose event it is." }),
    kind_missing: t({ id: "calendar.error.kind", message: "Choose what it is." }),
    kind_forbidden: t({ id: "calendar.error.kindForbidden", message: "A town hall is called by those who lead: choose another kind, or ask them." }),
    language_missing: t({ id: "calendar.error.language", message: "Choose the language of the text." }),
    date_missing: t({ id: "calendar.error.date", message: "Give a date." }),
    time_missing: t({ id: "calendar.error.time", message: "Give a time such as 14:30." }),
    ends_before: t({ id: "calendar.error.endsBefore", message: "The end is before the beginning." }),
    too_long: t({ id: "calendar.error.days", message: "An event lasts at most 60 days." }),
    overlaps: t({ id: "calendar.error.overlaps", message: "It lasts longer than until it comes again." }),
    zone_unknown: t({ id: "calendar.error.zone", message: "Choose the city whose clock is meant." }),
    until_before: t({ id: "calendar.error.untilBefore", message: "The last day is before the first." }),
    interval_wrong: t({ id: "calendar.error.interval", message: "Give a number from 1 to 99." }),
    count_wrong: t({ id: "calendar.error.count", message: "Give a number from 1 to 500." }),
    capacity_wrong: t({ id: "calendar.error.capacity", message: "Give the number of places, or leave it empty." }),
    address_wrong: t({ id: "calendar.error.address", message: "Give an address that begins with https://." }),
    question_missing: t({ id: "calendar.error.question", message: "Write your question." }),
    at_wrong: t({ id: "calendar.error.at", message: "Give the place in the recording as 12:30 or 1:02:30." }),
    document_wrong: t({ id: "calendar.error.document", message: "Paste the address of a document of Meridian." }),
    document_unknown: t({ id: "calendar.error.documentUnknown", message: "There is no such document that you may read." }),
    nobody_chosen: t({ id: "calendar.error.nobody", message: "Choose at least one person." }),
    audience_large: t({ id: "calendar.error.audienceLarge", message: `At most ${maxAudience} people can be invited at once; choose an office or a function more narrowly.` }),
    audience_changed: t({ id: "calendar.error.audienceChanged", message: "Meanwhile this would reach another number of people. Nobody was invited; look at the number again." }),
    too_many_feeds: t({ id: "calendar.error.feeds", message: "You have twenty addresses already. Withdraw one first." }),
  };
  const unknown = t({ id: "calendar.error.unknown", message: "This cannot be taken. Check it, please." });
  return (codes) => (codes?.length ? codes.map((code) => texts[code] ?? unknown) : undefined);
}
