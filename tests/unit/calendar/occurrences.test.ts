import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { Repetition } from "~/modules/calendar/contract";
import { datesOf, lastDateOf, spanOf, type Series } from "~/modules/calendar/time/occurrences.server";
import { expand } from "~/modules/calendar/time/expand.server";

const series = (startsAt: string, endsAt: string, timeZone: string, repetition: Repetition | null = null): Series => ({ startsAt, endsAt, timeZone, repetition });
const dates = (of: Series, from: string, to: string) => datesOf(of, Temporal.PlainDate.from(from), Temporal.PlainDate.from(to));
const instantOn = (of: Series, date: string) => spanOf(of, date).starts.toInstant().toString();

describe("a series by the clock of its zone", () => {
  const geneva = series("2026-10-20 15:00:00", "2026-10-20 16:00:00", "Europe/Zurich", { frequency: "monthly_weekday", interval: 1 });

  test("comes on the same weekday of each month", () => {
    expect(dates(geneva, "2026-10-01", "2027-02-01")).toEqual(["2026-10-20", "2026-11-17", "2026-12-15", "2027-01-19"]);
  });

  test("stays at its hour when the clocks change, so that its instant moves", () => {
    expect(instantOn(geneva, "2026-10-20")).toBe("2026-10-20T13:00:00Z");
    expect(instantOn(geneva, "2026-11-17")).toBe("2026-11-17T14:00:00Z");
  });

  test("keeps its length by the clock over a night that is an hour longer", () => {
    const night = spanOf(series("2026-10-24 22:00:00", "2026-10-25 06:00:00", "Europe/Zurich"), "2026-10-24");
    expect(night.ends.toPlainTime().toString()).toBe("06:00:00");
    expect((night.ends.epochMilliseconds - night.starts.epochMilliseconds) / 3_600_000).toBe(9);
  });

  test("is held an hour later on the day whose clock leaves its hour out, and not lost", () => {
    const daily = series("2027-03-27 02:30:00", "2027-03-27 03:00:00", "Europe/Zurich", { frequency: "daily", interval: 1, count: 3 });
    expect(dates(daily, "2027-03-01", "2027-04-30")).toEqual(["2027-03-27", "2027-03-28", "2027-03-29"]);
    expect(spanOf(daily, "2027-03-28").starts.toPlainTime().toString()).toBe("03:30:00");
    expect(spanOf(daily, "2027-03-29").starts.toPlainTime().toString()).toBe("02:30:00");
  });

  test("takes the first of an hour that comes twice", () => {
    expect(instantOn(series("2026-10-25 02:30:00", "2026-10-25 03:30:00", "Europe/Zurich"), "2026-10-25")).toBe("2026-10-25T00:30:00Z");
  });

  test("reckons with zones of half and quarter hours and with the date line", () => {
    expect(instantOn(series("2026-11-24 09:00:00", "2026-11-24 10:00:00", "Asia/Kathmandu"), "2026-11-24")).toBe("2026-11-24T03:15:00Z");
    expect(instantOn(series("2026-11-24 09:00:00", "2026-11-24 10:00:00", "Australia/Lord_Howe"), "2026-11-24")).toBe("2026-11-23T22:00:00Z");
    expect(instantOn(series("2026-11-24 09:00:00", "2026-11-24 10:00:00", "Pacific/Kiritimati"), "2026-11-24")).toBe("2026-11-23T19:00:00Z");
    expect(instantOn(series("2026-11-24 09:00:00", "2026-11-24 10:00:00", "Pacific/Pago_Pago"), "2026-11-24")).toBe("2026-11-24T20:00:00Z");
  });
});

describe("repetition", () => {
  const at = (start: string, repetition: Repetition) => series(`${start} 10:00:00`, `${start} 11:00:00`, "Africa/Dakar", repetition);

  test("weekly on several days counts the starting day among them", () => {
    expect(dates(at("2026-11-24", { frequency: "weekly", interval: 1, weekdays: [4] }), "2026-11-20", "2026-12-04")).toEqual(["2026-11-24", "2026-11-26", "2026-12-01", "2026-12-03"]);
  });

  test("every second week leaves one out", () => {
    expect(dates(at("2026-11-24", { frequency: "weekly", interval: 2 }), "2026-11-20", "2026-12-31")).toEqual(["2026-11-24", "2026-12-08", "2026-12-22"]);
  });

  test("monthly on the 31st leaves out the months that have none", () => {
    expect(dates(at("2026-12-31", { frequency: "monthly_date", interval: 1 }), "2026-12-01", "2027-06-01")).toEqual(["2026-12-31", "2027-01-31", "2027-03-31", "2027-05-31"]);
  });

  test("monthly on the fifth Thursday means the last", () => {
    expect(dates(at("2026-10-29", { frequency: "monthly_weekday", interval: 1 }), "2026-10-01", "2027-01-31")).toEqual(["2026-10-29", "2026-11-26", "2026-12-31", "2027-01-28"]);
  });

  test("ends with its last day, or after its number of times", () => {
    expect(lastDateOf(at("2026-11-24", { frequency: "daily", interval: 1, until: "2026-11-26" }))).toBe("2026-11-26");
    expect(lastDateOf(at("2026-11-24", { frequency: "weekly", interval: 1, count: 3 }))).toBe("2026-12-08");
    expect(lastDateOf(at("2026-11-24", { frequency: "daily", interval: 1 }))).toBeNull();
  });
});

describe("the times in a window", () => {
  const weekly = { ...series("2026-11-24 10:00:00", "2026-11-24 11:00:00", "Europe/Zurich", { frequency: "weekly", interval: 1 }), id: 1, cancelledAt: null };
  const window = [new Date("2026-12-01T00:00:00Z"), new Date("2026-12-16T00:00:00Z")] as const;
  const change = { onDate: "2026-12-08", cancelledAt: null as Date | null, startsAt: null as string | null, endsAt: null as string | null };

  test("hold a date where it was moved to, under its own name", () => {
    const found = expand(weekly, [{ ...change, startsAt: "2026-12-10 17:00:00", endsAt: "2026-12-10 18:00:00" }], ...window);
    expect(found.map(({ on, starts }) => `${on} at ${starts.toPlainDateTime().toString()}`).sort()).toEqual(["2026-12-01 at 2026-12-01T10:00:00", "2026-12-08 at 2026-12-10T17:00:00", "2026-12-15 at 2026-12-15T10:00:00"]);
  });

  test("hold a date that was moved in from outside, and not one that was moved out", () => {
    expect(expand(weekly, [{ ...change, onDate: "2026-12-22", startsAt: "2026-12-14 09:00:00", endsAt: "2026-12-14 10:00:00" }], ...window).map(({ on }) => on)).toContain("2026-12-22");
    expect(expand(weekly, [{ ...change, startsAt: "2026-12-20 09:00:00", endsAt: "2026-12-20 10:00:00" }], ...window).map(({ on }) => on)).not.toContain("2026-12-08");
  });

  test("mark a date that was called off", () => {
    expect(expand(weekly, [{ ...change, cancelledAt: new Date() }], ...window).find(({ on }) => on === "2026-12-08")?.cancelled).toBe(true);
  });

  test("hold what began before the window and goes on in it", () => {
    const long = { ...series("2026-11-28 00:00:00", "2026-12-03 00:00:00", "Asia/Tokyo"), id: 2, cancelledAt: null };
    expect(expand(long, [], ...window)).toHaveLength(1);
  });
});
