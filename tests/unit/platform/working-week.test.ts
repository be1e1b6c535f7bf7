import { describe, expect, it } from "vitest";
import { afterWorkingDays, workingDaysBetween } from "~/platform/working-week/working-week.server";

const dakar = { countryIso2: "SN", timeZone: "Africa/Dakar" };
const cairo = { countryIso2: "EG", timeZone: "Africa/Cairo" };

describe("two working days", () => {
  it("are over in the evening of the second one after, on the clock of the place", () => {
    // 23 November 2026 is a Monday.
    expect(afterWorkingDays(new Date("2026-11-23T09:00:00Z"), 2, dakar).toISOString()).toBe("2026-11-25T18:00:00.000Z");
    expect(afterWorkingDays(new Date("2026-11-23T09:00:00Z"), 2, cairo).toISOString()).toBe("2026-11-25T16:00:00.000Z");
  });

  it("leave out the weekend of the place", () => {
    const thursday = new Date("2026-11-26T09:00:00Z");
    expect(afterWorkingDays(thursday, 2, dakar).toISOString()).toBe("2026-11-30T18:00:00.000Z");
    expect(afterWorkingDays(thursday, 2, cairo).toISOString()).toBe("2026-11-30T16:00:00.000Z");
    const friday = new Date("2026-11-27T09:00:00Z");
    expect(afterWorkingDays(friday, 2, dakar).toISOString()).toBe("2026-12-01T18:00:00.000Z");
    expect(afterWorkingDays(friday, 2, cairo).toISOString()).toBe("2026-11-30T16:00:00.000Z");
  });

  it("begin with the date at the place, and know its summer time", () => {
    // In Suva it is Tuesday already.
    expect(afterWorkingDays(new Date("2026-11-23T20:00:00Z"), 2, { countryIso2: "FJ", timeZone: "Pacific/Fiji" }).toISOString()).toBe("2026-11-26T06:00:00.000Z");
    // Between Friday and Tuesday Geneva moves its clocks on.
    expect(afterWorkingDays(new Date("2026-03-27T09:00:00Z"), 2, { countryIso2: "CH", timeZone: "Europe/Zurich" }).toISOString()).toBe("2026-03-31T16:00:00.000Z");
  });
});

it("working days between two days leave out weekends and count both ends", () => {
  expect(workingDaysBetween("2026-11-26", "2026-11-30", "SN")).toEqual(["2026-11-26", "2026-11-27", "2026-11-30"]);
  expect(workingDaysBetween("2026-11-26", "2026-11-30", "JO")).toEqual(["2026-11-26", "2026-11-29", "2026-11-30"]);
});
