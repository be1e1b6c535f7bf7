import { describe, expect, it } from "vitest";
import { quickTimes, wallTimeIn } from "~/modules/discussion/later/quick-times.server";
import { beginLaterInput } from "~/modules/discussion/later/schema.server";

const moment = (sendAt: string, zone: string) => beginLaterInput(zone).parse({ sendAt }).sendAt.toISOString();

describe("a time of sending, by the clock of its author", () => {
  it("is that of the zone, on either side of a change of the clock", () => {
    expect(moment("2027-03-27T09:00", "Europe/Paris")).toBe("2027-03-27T08:00:00.000Z");
    expect(moment("2027-03-28T09:00", "Europe/Paris")).toBe("2027-03-28T07:00:00.000Z");
    expect(moment("2027-01-11T09:00", "Asia/Kathmandu")).toBe("2027-01-11T03:15:00.000Z");
  });

  it("is the next in the hour that is left out, and the first of the hour that comes twice", () => {
    expect(moment("2027-03-28T02:30", "Europe/Paris")).toBe("2027-03-28T01:30:00.000Z");
    expect(moment("2027-10-31T02:30", "Europe/Paris")).toBe("2027-10-31T00:30:00.000Z");
  });

  it.each(["", "soon", "2027-02-30T09:00", "2027-01-11", "2027-01-11T25:00"])("is none in %j", (typed) => {
    expect(beginLaterInput("UTC").safeParse({ sendAt: typed }).error?.issues).toMatchObject([{ path: ["sendAt"], message: "required" }]);
  });

  it("is offered at nine tomorrow and on Monday, also where the clock changes in between", () => {
    const saturday = new Date("2027-03-27T20:00:00Z");
    expect(quickTimes(saturday, "Europe/Paris").map(({ at, moment: when }) => [at, when.toISOString()])).toEqual([
      ["2027-03-28T09:00", "2027-03-28T07:00:00.000Z"], ["2027-03-29T09:00", "2027-03-29T07:00:00.000Z"],
    ]);
    expect(quickTimes(new Date("2027-03-28T20:00:00Z"), "Europe/Paris")).toHaveLength(1);
    expect(quickTimes(saturday, "Pacific/Auckland").map(({ at }) => at)).toEqual(["2027-03-29T09:00"]);
  });

  it("is shown as it was chosen", () => {
    expect(wallTimeIn(new Date("2027-03-28T07:00:00Z"), "Europe/Paris")).toBe("2027-03-28T09:00");
  });
});
