import { describe, expect, it } from "vitest";
import { nameInOrder } from "~/modules/experts/name-order";
import { isStale } from "~/modules/experts/stale";

describe("the order of a name", () => {
  it.each([
    ["Lan Nguyễn", "Nguyễn", true, "Nguyễn Lan"],
    ["Nguyễn Lan", "Nguyễn", false, "Lan Nguyễn"],
    ["Nguyễn Lan", "Nguyễn", true, "Nguyễn Lan"],
    ["Ana de la Cruz", "de la Cruz", true, "de la Cruz Ana"],
    ["Suharto", "Suharto", true, "Suharto"],
    ["Awa Mbaye Fall", "Mbaye", true, "Awa Mbaye Fall"],
  ])("%s with the family name %s first: %s", (displayName, familyName, isFirst, expected) => {
    expect(nameInOrder({ displayName, familyName }, isFirst)).toBe(expected);
  });
});

describe("a profile", () => {
  const now = new Date("2026-11-29T12:00:00Z");
  it.each([
    [null, true], ["2025-11-29T12:00:00Z", true], ["2025-11-29T12:00:01Z", false], ["2026-11-01T00:00:00Z", false],
  ])("confirmed at %s is stale: %s", (at, expected) => {
    expect(isStale(at === null ? null : new Date(at), now)).toBe(expected);
  });
});
