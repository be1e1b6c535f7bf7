import { msg } from "@lingui/core/macro";
import { zoneCities } from "~/modules/organisation/public.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { EventRow } from "./access-event.server";
import { timesFor } from "./occurrence-line.server";
import type { Reader } from "./reader.server";
import type { Span } from "./time/occurrences.server";
import { wordsIn } from "./time/words.server";
import { Temporal } from "temporal-polyfill";

/** Why somebody is written to. */
export type LetterKind = "invited" | "yes" | "maybe" | "waiting" | "place" | "changed" | "cancelled" | "withdrawn";

interface Occasion {
  event: EventRow;
  /** The reader's name. */
  name: string;
  span: Span;
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
        return i18n._(msg({ id: "calendar.mail.cancelled.subject", message: `Cancelled: ${title}` }));
      case "withdrawn":
        return i18n._(msg({ id: "calendar.mail.withdrawn.subject", message: `Taken out of your calendar: ${title}` }));
    }
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
      case "withdrawn":
        return i18n._(msg({ id: "calendar.mail.withdrawn.text", message: "you said that you do not come. The attached file takes the event out of your calendar." }));
    }
  }

  function whenOf({ event, span }: Occasion): string {
    const times = timesFor({ event, ...span }, reader, cities);
    const day = wordsIn(reader.locale).day(Temporal.PlainDate.from(times.day), 0);
    const hours = times.to ? `${times.from} – ${times.to}` : times.from;
    const here = [day, hours].filter(Boolean).join(", ");
    if (!times.ownTime) return here;
    const { city, time } = times.ownTime;
    return i18n._(msg({ id: "calendar.mail.when", message: `${here} for you (${time} in ${city})` }));
  }

  return {
    /** Subject and text of one letter. */
    write(kind: LetterKind, occasion: Occasion): { subject: string; text: string } {
      const { event, name, link } = occasion;
      const greeting = i18n._(msg({ id: "calendar.mail.greeting", message: `Dear ${name},` }));
      const facts = [event.title, whenOf(occasion), event.place, event.meetingUrl].filter(Boolean).join("\n");
      return { subject: subject(kind, event.title), text: [greeting, opening(kind), facts, link].join("\n\n") };
    },
  };
}
