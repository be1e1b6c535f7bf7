import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { bestSlots, slotsOf, type Place } from "~/modules/calendar/hours/best-hours.server";
import { restDays, suitabilityOf } from "~/modules/calendar/hours/suitability.server";

const tuesday = Temporal.PlainDate.from("2026-11-24");
const at = (zone: string, people = 1, rest = [6, 7]): Place => ({ zone, people, rest });
const best = (places: Place[], day = tuesday, zone = "Europe/Zurich", minutes = 60) => bestSlots(slotsOf(day, zone, minutes, places), minutes);

test("people of one place meet in their working hours", () => {
  const [first] = best([at("Europe/Zurich", 5)]);
  expect(first?.suits[0]?.suitability).toBe("working");
});

test("few are asked to rise early rather than many", () => {
  const [first] = best([at("Europe/Zurich", 10), at("America/Santiago", 1)]);
  const [geneva, santiago] = first!.suits;
  expect(geneva?.suitability).toBe("working");
  expect(santiago?.suitability).not.toBe("night");
});

test("suggestions do not overlap and the best comes first", () => {
  const slots = best([at("Europe/Zurich", 2), at("Asia/Bangkok", 2)]);
  expect(slots).toHaveLength(3);
  const starts = slots.map((slot) => slot.starts.epochMilliseconds).sort();
  expect(starts.every((start, index) => index === 0 || start - starts[index - 1]! >= 3_600_000)).toBe(true);
  expect(slots.map((slot) => slot.burden)).toEqual(slots.map((slot) => slot.burden).sort((a, b) => a - b));
});

test("a day of rest is a country's own", () => {
  expect(restDays("QA")).toEqual([5, 6]);
  expect(restDays("CH")).toEqual([6, 7]);
  const friday = Temporal.ZonedDateTime.from("2026-11-27T11:00[Asia/Qatar]");
  expect(suitabilityOf(friday, 60, restDays("QA"))).toBe("free_day");
  expect(suitabilityOf(friday, 60, restDays("CH"))).toBe("working");
});

test("a stretch that runs into the night is night", () => {
  expect(suitabilityOf(Temporal.ZonedDateTime.from("2026-11-24T20:30[UTC]"), 60, [6, 7])).toBe("night");
  expect(suitabilityOf(Temporal.ZonedDateTime.from("2026-11-24T20:00[UTC]"), 60, [6, 7])).toBe("edge");
});

test("a day on which the clocks change has as many half hours as its clock runs through", () => {
  expect(slotsOf(Temporal.PlainDate.from("2026-10-25"), "Europe/Zurich", 60, [at("UTC")])).toHaveLength(50);
  expect(slotsOf(Temporal.PlainDate.from("2026-03-29"), "Europe/Zurich", 60, [at("UTC")])).toHaveLength(46);
});
