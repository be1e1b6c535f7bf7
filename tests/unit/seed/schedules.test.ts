import { describe, expect, it } from "vitest";
import { seedAnchor } from "~db/seed/clock";
import { readSchedule } from "~db/seed/people/facts/weeks";

const at = (date: string) => seedAnchor(date);

describe("the diaries of the demonstration", () => {
  it("count weeks from the Monday of the anchor's", () => {
    // 31 March 2026 is a Tuesday.
    expect(readSchedule("w0.2p:commitment w1:mission w2-3:leave", at("2026-03-31"))).toEqual([
      { begins: "2026-03-31 12:00:00", ends: "2026-04-01 00:00:00", kind: "commitment" },
      { begins: "2026-04-06 00:00:00", ends: "2026-04-11 00:00:00", kind: "mission" },
      { begins: "2026-04-13 00:00:00", ends: "2026-04-25 00:00:00", kind: "leave" },
    ]);
  });

  it.each([
    ["2026-11-22", "2027-03-01"], ["2026-03-31", "2027-03-01"], ["2026-03-10", "2027-03-01"], ["2026-02-20", "2027-03-01"], ["2026-02-01", "2026-03-02"], ["2027-12-31", "2028-03-06"],
  ])("take the next March that can still be planned for: on %s that of %s", (today, monday) => {
    expect(readSchedule("m1:mission", at(today))[0]?.begins).toBe(`${monday} 00:00:00`);
  });

  it("refuse what they do not know", () => {
    expect(() => readSchedule("w1:holiday", at("2026-03-31"))).toThrow("w1:holiday");
    expect(() => readSchedule("w1.6:leave", at("2026-03-31"))).toThrow("w1.6:leave");
  });
});
