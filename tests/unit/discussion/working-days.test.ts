import { describe, expect, it } from "vitest";
import { workingDaysAfter } from "~/modules/discussion/questions/working-days";

const after = (begun: string, days: number) => workingDaysAfter(new Date(begun), days).toISOString().slice(0, 16);

describe("working days", () => {
  it.each([
    ["2026-11-23T09:30:00Z", 2, "2026-11-25T09:30"],
    ["2026-11-26T09:30:00Z", 2, "2026-11-30T09:30"],
    ["2026-11-27T09:30:00Z", 1, "2026-11-30T09:30"],
    ["2026-11-28T09:30:00Z", 2, "2026-12-02T00:00"],
    ["2026-11-29T23:59:00Z", 1, "2026-12-01T00:00"],
    ["2026-11-23T09:30:00Z", 10, "2026-12-07T09:30"],
  ])("from %s on, %i of them end at %s", (begun, days, ends) => expect(after(begun, days)).toBe(ends));
});
