import { describe, expect, it } from "vitest";
import { jointWeeks, longestRun } from "~/modules/requests/joint-weeks";

const onWeekdays = (day: string) => ![0, 6].includes(new Date(day).getUTCDay());
const fromSunday = (day: string) => ![5, 6].includes(new Date(day).getUTCDay());
const somebody = (taken: [string, string][] = [], worksOn = onWeekdays) => ({ handle: "a", name: "A", worksOn, taken: taken.map(([begins, ends]) => ({ begins: `${begins} 00:00:00`, ends: `${ends} 00:00:00` })) });

describe("weeks that several people have free together", () => {
  it("are those in which each has all working days free, by the week of their own place", () => {
    const weeks = jointWeeks([somebody([["2027-03-09", "2027-03-11"]]), somebody([["2027-03-19", "2027-03-20"]], fromSunday)], "2027-03-01", "2027-03-28");
    expect(weeks.map(({ startsOn, common }) => [startsOn, common])).toEqual([["2027-03-01", true], ["2027-03-08", false], ["2027-03-15", true], ["2027-03-22", true]]);
    expect(weeks[1]?.free[0]).toEqual({ days: 3, of: 5 });
    expect(longestRun(weeks)).toEqual({ startsOn: "2027-03-15", weeks: 2 });
  });

  it("count only the days of the window, and half a day that is taken takes the day", () => {
    const noon = { ...somebody(), taken: [{ begins: "2027-03-03 12:00:00", ends: "2027-03-04 00:00:00" }] };
    const [week] = jointWeeks([noon, somebody()], "2027-03-03", "2027-03-05");
    expect(week).toMatchObject({ startsOn: "2027-03-01", free: [{ days: 2, of: 3 }, { days: 3, of: 3 }], common: false });
  });

  it("are none where nobody has one, and no further than sixteen weeks", () => {
    expect(longestRun(jointWeeks([somebody([["2027-01-01", "2028-01-01"]])], "2027-03-01", "2027-12-31"))).toBeNull();
    expect(jointWeeks([somebody()], "2027-03-01", "2027-12-31")).toHaveLength(16);
  });
});
