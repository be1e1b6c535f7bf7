import { expect, test } from "vitest";
import { timesFor } from "~/modules/calendar/occurrence-line.server";
import { spanOf } from "~/modules/calendar/time/occurrences.server";

const cities = (zone: string) => ({ "Europe/Zurich": "Geneva", "Asia/Tokyo": "Tokyo" })[zone] ?? zone;

function told(start: string, end: string, zone: string, readersZone: string, allDay = false) {
  const series = { startsAt: start, endsAt: end, timeZone: zone, repetition: null };
  return timesFor({ event: { allDay, timeZone: zone }, ...spanOf(series, start.slice(0, 10)) }, { locale: "en", timeZone: readersZone }, cities);
}

test("18:00 in Geneva is 01:00 the next day in Tokyo's winter, and 02:00 when Geneva keeps winter time too", () => {
  expect(told("2026-07-14 18:00:00", "2026-07-14 19:00:00", "Europe/Zurich", "Asia/Tokyo")).toMatchObject({ day: "2026-07-15", from: "01:00", to: "02:00", ownTime: { time: "18:00", city: "Geneva", dayShift: -1 } });
  expect(told("2026-11-24 18:00:00", "2026-11-24 19:00:00", "Europe/Zurich", "Asia/Tokyo")).toMatchObject({ day: "2026-11-25", from: "02:00" });
});

test("beyond the date line the event's own day is the next one", () => {
  expect(told("2026-11-24 09:00:00", "2026-11-24 10:00:00", "Pacific/Auckland", "America/Lima")).toMatchObject({ day: "2026-11-23", from: "15:00", ownTime: { dayShift: 1 } });
});

test("a reader whose clock shows the same is told no second time", () => {
  expect(told("2026-11-24 09:00:00", "2026-11-24 10:00:00", "Europe/Zurich", "Europe/Paris").ownTime).toBeNull();
  expect(told("2026-11-24 09:00:00", "2026-11-24 10:00:00", "Europe/Zurich", "Africa/Lagos").ownTime).toBeNull();
  expect(told("2026-07-14 09:00:00", "2026-07-14 10:00:00", "Europe/Zurich", "Africa/Lagos").ownTime).toMatchObject({ time: "09:00" });
});

test("whole days are the same dates for everybody", () => {
  const here = told("2026-11-24 00:00:00", "2026-11-27 00:00:00", "Europe/Zurich", "Pacific/Kiritimati", true);
  expect(here).toMatchObject({ day: "2026-11-24", from: "", untilDay: "Thursday 26 November", ownTime: null });
});

test("an event until midnight ends on the day it began", () => {
  expect(told("2026-11-24 22:00:00", "2026-11-25 00:00:00", "Europe/Zurich", "Europe/Zurich")).toMatchObject({ to: "00:00", untilDay: null });
  expect(told("2026-11-24 22:00:00", "2026-11-25 01:00:00", "Europe/Zurich", "Europe/Zurich").untilDay).toBe("Wednesday 25 November");
});
