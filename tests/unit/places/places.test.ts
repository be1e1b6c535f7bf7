import { readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { CountryOnMap } from "~/modules/places/contract";
import places from "~/modules/places/map/world-places.json";
import { sharedHours } from "~/modules/places/shared-hours";
import { stepOf } from "~/modules/places/ui/map-steps";
import { mapSize } from "~/ui/charts/world-map";
import { countries } from "~db/seed/reference/countries";

const winter = Temporal.Instant.from("2026-01-15T12:00:00Z");

describe("an office's hours for a reader", () => {
  it.each([
    ["Africa/Dakar", "Europe/Zurich", { from: "10:00", until: "18:00", both: { from: "10:00", until: "17:00" } }],
    ["Asia/Kathmandu", "Africa/Dakar", { from: "03:15", until: "11:15", both: { from: "09:00", until: "11:15" } }],
    ["Pacific/Fiji", "America/Lima", { from: "16:00", until: "00:00", both: { from: "16:00", until: "17:00" } }],
    ["America/Lima", "Pacific/Fiji", { from: "02:00", until: "10:00", both: { from: "09:00", until: "10:00" } }],
    ["Asia/Bangkok", "America/Lima", { from: "21:00", until: "05:00", both: null }],
    ["Europe/Zurich", "Europe/Zurich", { from: "09:00", until: "17:00", both: { from: "09:00", until: "17:00" } }],
  ])("%s seen from %s", (office, reader, expected) => expect(sharedHours(office, reader, winter)).toEqual(expected));

  it("follow the clocks when they change", () => {
    expect(sharedHours("Africa/Dakar", "Europe/Zurich", Temporal.Instant.from("2026-07-15T12:00:00Z")).from).toBe("11:00");
  });
});

describe("the shade of a country", () => {
  const country: CountryOnMap = { iso2: "TG", name: "Togo", region: "AF", offices: 1, people: 19, presence: "covered", coveredBy: null };
  it("follows the figure asked for", () => {
    expect([stepOf(country, "offices"), stepOf(country, "people"), stepOf(country, "coverage")]).toEqual([1, 2, 1]);
    expect([0, 1, 4, 5, 20].map((people) => stepOf({ ...country, people }, "people"))).toEqual([0, 1, 1, 2, 3]);
    expect(stepOf({ ...country, presence: "none" }, "coverage")).toBe(0);
  });
});

describe("the drawing of the world", () => {
  const shapes = readFileSync(new URL("../../../app/modules/places/map/world-shapes.svg", import.meta.url), "utf8");
  it("has a place for every member State, and a shape unless a dot stands for it", () => {
    const known = places as unknown as Record<string, [number, number, 0 | 1]>;
    for (const { iso2 } of countries.filter(({ member }) => member)) {
      const [x = -1, y = -1, small = 0] = known[iso2] ?? [];
      expect(x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height, iso2).toBe(true);
      expect(small === 1 || shapes.includes(`<path id="${iso2}" `), iso2).toBe(true);
    }
  });

  it("shows small island States as dots", () => {
    const known = places as unknown as Record<string, number[]>;
    for (const iso2 of ["TV", "NR", "PW", "KI", "MV", "SC", "BB", "KN", "ST"]) expect(known[iso2]?.[2], iso2).toBe(1);
  });
});
