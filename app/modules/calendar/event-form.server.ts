import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { locales } from "~/platform/i18n/locales";
import { isTimeZone } from "~/platform/i18n/time-zone";
import {
  changeReaches, eventKinds, frequencies, maxCapacity, maxCount, maxDays, maxDescriptionLength, maxInterval, maxPlaceLength, type Repetition,
} from "./contract";
import { isoDate, line, markdown, title, webAddress } from "./schema.server";
import { wallText } from "./time/wall-time.server";

const yes = z.string().optional().transform((ticked) => ticked === "on");
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time_missing");
const whole = (most: number, code: string) => z.coerce.number(code).int(code).min(1, code).max(most, code);

/** Whose event it is, as the form names it. */
const owner = z.string({ error: "owner_missing" }).regex(/^(team:[\w-]{1,100}|office:[\w-]{1,100}|organisation)$/, "owner_missing");

/** The form of a new or changed event as browsers send it. */
const fields = z.object({
  owner,
  kind: z.enum(eventKinds, { error: "kind_missing" }),
  title,
  language: z.enum(locales, { error: "language_missing" }),
  languages: z.array(z.enum(locales)).max(6).default([]),
  description: markdown(maxDescriptionLength, "text_long").default({ source: "", html: "", text: "" }),
  place: line(maxPlaceLength, "place_long").default(""),
  meetingUrl: webAddress.default(""),
  allDay: yes,
  startDate: isoDate,
  startTime: clock.optional(),
  endDate: isoDate.optional(),
  endTime: clock.optional(),
  timeZone: z.string({ error: "zone_unknown" }).refine(isTimeZone, "zone_unknown"),
  frequency: z.enum(["none", ...frequencies]).default("none"),
  interval: whole(maxInterval, "interval_wrong").default(1),
  weekdays: z.array(z.coerce.number().int().min(1).max(7)).max(7).default([]),
  ends: z.enum(["never", "until", "count"]).default("never"),
  until: isoDate.optional(),
  count: whole(maxCount, "count_wrong").optional(),
  capacity: whole(maxCapacity, "capacity_wrong").optional(),
  anonymousQuestions: yes,
  moderatedQuestions: yes,
  reach: z.enum(changeReaches).optional(),
  sequence: z.coerce.number().int().min(0).optional(),
});

type Fields = z.infer<typeof fields>;

/** An event as use cases take it: times as the clock of its zone shows them. */
export type EventInput = Pick<Fields, "owner" | "kind" | "title" | "language" | "languages" | "description" | "place" | "meetingUrl" | "allDay" | "timeZone" | "anonymousQuestions" | "moderatedQuestions" | "reach" | "sequence"> & {
  startsAt: string;
  endsAt: string;
  repetition: Repetition | null;
  capacity: number | null;
};

/** Checks the form, and makes of its fields an event. Issues are codes on the field they concern. */
export const eventForm = fields.transform((form, context): EventInput => {
  const wrong = (field: keyof Fields, message: string) => context.addIssue({ code: "custom", path: [field], message });
  if (!form.allDay && !form.startTime) wrong("startTime", "time_missing");
  if (!form.allDay && !form.endTime && form.kind !== "deadline") wrong("endTime", "time_missing");
  const { startsAt, endsAt } = wallTimesOf(form);
  const days = startsAt.until(endsAt, { largestUnit: "hours" }).hours / 24;
  if (Temporal.PlainDateTime.compare(startsAt, endsAt) > 0) wrong(form.allDay ? "endDate" : "endTime", "ends_before");
  else if (days > maxDays) wrong("endDate", "too_long");
  if (form.frequency !== "none" && form.ends === "until" && !form.until) wrong("until", "date_missing");
  if (form.frequency !== "none" && form.ends === "until" && form.until && form.until < form.startDate) wrong("until", "until_before");
  if (form.frequency !== "none" && form.ends === "count" && form.count === undefined) wrong("count", "count_wrong");
  if (form.frequency === "daily" && days > form.interval) wrong("endDate", "overlaps");
  const { owner, kind, title, language, languages, description, place, meetingUrl, allDay, timeZone, anonymousQuestions, moderatedQuestions, reach, sequence } = form;
  return {
    owner, kind, title, language, languages, description, place, meetingUrl, allDay, timeZone, anonymousQuestions, moderatedQuestions, reach, sequence,
    startsAt: wallText(startsAt), endsAt: wallText(endsAt), repetition: repetitionOf(form), capacity: form.capacity ?? null,
  };
});

function wallTimesOf({ allDay, kind, startDate, startTime, endDate, endTime }: Fields) {
  const from = Temporal.PlainDate.from(startDate);
  const to = endDate ? Temporal.PlainDate.from(endDate) : from;
  if (allDay) return { startsAt: from.toPlainDateTime(), endsAt: to.add({ days: 1 }).toPlainDateTime() };
  const starts = from.toPlainDateTime(startTime ?? "00:00");
  if (kind === "deadline" && !endTime) return { startsAt: starts, endsAt: starts };
  return { startsAt: starts, endsAt: to.toPlainDateTime(endTime ?? "00:00") };
}

function repetitionOf({ frequency, interval, weekdays, ends, until, count }: Fields): Repetition | null {
  if (frequency === "none") return null;
  return {
    frequency, interval,
    ...(frequency === "weekly" ? { weekdays: [...new Set(weekdays)].sort() } : {}),
    ...(ends === "until" && until ? { until } : {}),
    ...(ends === "count" && count !== undefined ? { count } : {}),
  };
}

/** The same fields as the form holds them before they are checked. */
export type EventFormValues = Partial<Record<Exclude<keyof Fields, "languages" | "weekdays">, string>> & { languages: string[]; weekdays: string[]; invite?: string[] };
