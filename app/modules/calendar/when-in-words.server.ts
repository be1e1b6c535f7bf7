import { msg } from "@lingui/core/macro";
import { Temporal } from "temporal-polyfill";
import type { ZoneCities } from "~/modules/organisation/public.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { timesFor } from "./occurrence-line.server";
import type { Reader } from "./reader.server";
import { wordsIn } from "./time/words.server";

/** When one time of an event is, for letters: by the reader's clock, and by that of the place where it shows another time. */
export function whenInWords(occurrence: Parameters<typeof timesFor>[0], reader: Reader, cities: ZoneCities): string {
  const times = timesFor(occurrence, reader, cities);
  const day = wordsIn(reader.locale).day(Temporal.PlainDate.from(times.day), 0);
  const hours = times.to ? `${times.from} – ${times.to}` : times.from;
  const here = [day, hours].filter(Boolean).join(", ");
  if (!times.ownTime) return here;
  const { city, time } = times.ownTime;
  return i18nFor(reader.locale)._(msg({ id: "calendar.mail.when", message: `${here} for you (${time} in ${city})` }));
}
