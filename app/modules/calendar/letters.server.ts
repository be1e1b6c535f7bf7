import { msg } from "@lingui/core/macro";
import { zoneCities } from "~/modules/organisation/public.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { EventRow } from "./access-event.server";
import { dayInWords } from "./day-in-words.server";
import type { ChangedDate } from "./event-rows.server";
import { changeSentences, onlyDateOff } from "./letter-changes.server";
import type { NotedChange } from "./note-change.server";
import type { Reader } from "./reader.server";
import { repetitionInWords } from "./repetition-in-words.server";
import { occurrenceOn } from "./time/expand.server";
import { whenInWords } from "./when-in-words.server";

/** Why somebody is written to. */
export type LetterKind = "invited" | "yes" | "maybe" | "waiting" | "place" | "changed" | "cancelled" | "archived" | "withdrawn" | "uninvited";

interface Occasion {
  event: EventRow;
  /** The reader's name. */
  name: string;
  /** What is particular to single dates. */
  dates: ChangedDate[];
  /** The date that stands for the event: its next one. */
  on: string;
  /** What was done to it since the reader was written to. */
  changes: NotedChange[];
  link: string;
}

/** Letters about events in one reader's language and by their clock. */
export async function lettersIn(reader: Reader) {
  const cities = await zoneCities(reader.locale);
  const i18n = i18nFor(reader.locale);

  function subject(kind: LetterKind, title: string): string {
    switch (kind) {
      case "invited":
        return i18n._(msg({ id: "calendar.mail.invited.subject", message: `Invitation: ${title}` }));
      case "yes":
      case "maybe":
        return i18n._(msg({ id: "calendar.mail.yes.subject", message: `In your calendar: ${title}` }));
      case "waiting":
        return i18n._(msg({ id: "calendar.mail.waiting.subject", message: `On the waiting list: ${title}` }));
      case "place":
        return i18n._(msg({ id: "calendar.mail.place.subject", message: `You have a place: ${title}` }));
      case "changed":
        return i18n._(msg({ id: "calendar.mail.changed.subject", message: `Changed: ${title}` }));
      case "cancelled":
      case "archived":
        return i18n._(msg({ id: "calendar.mail.cancelled.subject", message: `Cancelled: ${title}` }));
      case "withdrawn":
      case "uninvited":
        return i18n._(msg({ id: "calendar.mail.withdrawn.subject", message: `Taken out of your calendar: ${title}` }));
    }
  }

  function dateOff(event: EventRow, on: string): string {
    const [title, day] = [event.title, dayInWords(event, on, reader)];
    return i18n._(msg({ id: "calendar.mail.dateOff.subject", message: `Called off on ${day}: ${title}` }));
  }

  function opening(kind: LetterKind): string {
    switch (kind) {
      case "invited":
        return i18n._(msg({ id: "calendar.mail.invited.text", message: "you are invited. Say on the event's page whether you come." }));
      case "yes":
        return i18n._(msg({ id: "calendar.mail.yes.text", message: "you said that you come. The attached file puts the event into your calendar." }));
      case "maybe":
        return i18n._(msg({ id: "calendar.mail.maybe.text", message: "you said that you may come. The attached file puts the event into your calendar." }));
      case "waiting":
        return i18n._(msg({ id: "calendar.mail.waiting.text", message: "all places are taken. You are on the waiting list and will be told as soon as one is free." }));
      case "place":
        return i18n._(msg({ id: "calendar.mail.place.text", message: "a place has become free and it is yours. If you cannot come after all, please say so, for whoever waits next." }));
      case "changed":
        return i18n._(msg({ id: "calendar.mail.changed.text", message: "this event was changed. This is how it stands now; the attached file brings your calendar in line." }));
      case "cancelled":
        return i18n._(msg({ id: "calendar.mail.cancelled.text", message: "this event will not take place. The attached file takes it out of your calendar." }));
      case "archived":
        return i18n._(msg({ id: "calendar.mail.archived.text", message: "the team was archived, so this event will not take place. The attached file takes it out of your calendar." }));
      case "uninvited":
        return i18n._(msg({ id: "calendar.mail.uninvited.text", message: "your invitation to this event was withdrawn. The attached file takes the event out of your calendar." }));
      case "withdrawn":
        return i18n._(msg({ id: "calendar.mail.withdrawn.text", message: "you said that you do not come. The attached file takes the event out of your calendar." }));
    }
  }

  function factsOf({ event, dates, on }: Occasion): string {
    const changed = dates.find((date) => date.onDate === on) ?? null;
    const when = whenInWords(occurrenceOn(event, on, changed), reader, cities);
    const repetition = repetitionInWords(event, reader.locale);
    const times = repetition === null ? [when] : [repetition, i18n._(msg({ id: "calendar.mail.next", message: `Next date: ${when}` }))];
    return [changed?.title ?? event.title, ...times, changed?.place ?? event.place, changed?.meetingUrl ?? event.meetingUrl].filter(Boolean).join("\n");
  }

  return {
    /** Subject and text of one letter: why it is written, what was changed, how the event stands now. */
    write(kind: LetterKind, occasion: Occasion): { subject: string; text: string } {
      const { event, name, dates, changes, link } = occasion;
      const greeting = i18n._(msg({ id: "calendar.mail.greeting", message: `Dear ${name},` }));
      const off = onlyDateOff(changes);
      const changed = changeSentences(event, dates, changes, reader, cities).join("\n");
      return {
        subject: kind === "changed" && off !== null ? dateOff(event, off) : subject(kind, event.title),
        text: [greeting, opening(kind), changed, factsOf(occasion), link].filter(Boolean).join("\n\n"),
      };
    },
  };
}
