import { describe, expect, it } from "vitest";
import { partOfDay } from "~/modules/home/contract";
import { mapSize, onMap } from "~/ui/charts/world-map";

describe("the part of the day by which people are greeted", () => {
  it.each([
    [0, "night"], [3, "night"], [4, "morning"], [11, "morning"], [12, "afternoon"], [17, "afternoon"], [18, "evening"], [23, "evening"],
  ] as const)("at %i o'clock it is %s", (hour, expected) => {
    for (const locale of ["en", "fr", "ar", "ru"] as const) expect(partOfDay(hour, locale)).toBe(expected);
  });

  it.each([
    ["es", 3, "night"], ["es", 4, "morning"], ["es", 19, "afternoon"], ["es", 20, "evening"], ["es", 23, "evening"],
    ["zh", 0, "night"], ["zh", 5, "night"], ["zh", 6, "morning"], ["zh", 17, "afternoon"], ["zh", 18, "evening"],
  ] as const)("in %s at %i o'clock it is %s, as that language divides the day", (locale, hour, expected) => {
    expect(partOfDay(hour, locale)).toBe(expected);
  });
});

describe("the map", () => {
  it("has Greenwich in the middle, east towards the end and north towards the top", () => {
    const [greenwich, lima, suva, geneva] = [onMap(0, 0), onMap(-12, -77), onMap(-18.1, 178.4), onMap(46.2, 6.1)];
    expect(greenwich.x).toBe(mapSize.width / 2);
    expect(lima.x).toBeLessThan(greenwich.x);
    expect(suva.x).toBeGreaterThan(geneva.x);
    expect(geneva.y).toBeLessThan(greenwich.y);
  });

  it("keeps every place where people live inside the drawing", () => {
    for (const [latitude, longitude] of [[78, 15], [-54, -68], [0, 180], [0, -180], [-41, 174], [65, -150]] as const) {
      const { x, y } = onMap(latitude, longitude);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(mapSize.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(mapSize.height);
    }
  });
});
