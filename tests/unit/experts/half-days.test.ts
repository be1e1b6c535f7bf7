import { describe, expect, it } from "vitest";
import { freeDays, workingDays } from "~/modules/experts/half-days.server";
import { dateIn } from "~/platform/working-week/working-week.server";

const span = (begins: string, ends: string) => ({ begins: `${begins}:00:00`, ends: `${ends}:00:00` });

describe("working days", () => {
  it("leave the weekend out: Saturday and Sunday, or Friday and Saturday where people rest on Fridays", () => {
    // 27 February 2026 is a Friday.
    expect(workingDays("2026-02-27", 3, "SN", []).map(({ day }) => day)).toEqual(["2026-02-27", "2026-03-02", "2026-03-03"]);
    expect(workingDays("2026-02-27", 3, "EG", []).map(({ day }) => day)).toEqual(["2026-03-01", "2026-03-02", "2026-03-03"]);
    expect(workingDays("2026-02-27", 2, null, []).map(({ day }) => day)).toEqual(["2026-02-27", "2026-03-02"]);
  });

  it("know mornings from afternoons, and give time back at the end of a span", () => {
    const days = workingDays("2026-03-02", 3, "SN", [span("2026-03-02 12", "2026-03-03 12")]);
    expect(days.map(({ morning, afternoon }) => [morning, afternoon])).toEqual([[true, false], [false, true], [true, true]]);
    expect(freeDays(days)).toBe(2);
  });

  it("count time that is taken twice once, and what lies outside not at all", () => {
    const taken = [span("2026-02-20 00", "2026-02-28 00"), span("2026-03-02 00", "2026-03-04 00"), span("2026-03-03 00", "2026-03-05 00")];
    expect(freeDays(workingDays("2026-03-02", 5, "SN", taken))).toBe(2);
  });

  it("begin with the date at the duty station", () => {
    const moment = new Date("2026-03-02T23:30:00Z");
    expect([dateIn("America/Lima", moment), dateIn("Pacific/Fiji", moment)]).toEqual(["2026-03-02", "2026-03-03"]);
  });
});
