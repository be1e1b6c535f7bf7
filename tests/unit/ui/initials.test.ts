import { expect, test } from "vitest";
import { hueOf, initials } from "~/ui/initials";

test.each([
  ["Mariam Diallo", "MD"],
  ["Ana María López García", "AG"],
  ["Елена Петрова", "ЕП"],
  ["Nguyễn Lan", "NL"],
  ["王小明", "小明"],
  ["李 雷", "李雷"],
  ["أحمد المنصوري", "أ"],
  ["المنصوري", "م"],
  ["Ousmane K.", "OK"],
  ["Ibn-Sina", "I"],
  ["", ""],
])("%s is shown as %s", (name, shown) => {
  expect(initials(name)).toBe(shown);
});

test("the same name always has the same colour, and names spread over all six", () => {
  const names = Array.from({ length: 600 }, (_, index) => `Person ${index}`);
  const counts = new Map<number, number>();
  for (const name of names) counts.set(hueOf(name), (counts.get(hueOf(name)) ?? 0) + 1);
  expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(Math.min(...counts.values())).toBeGreaterThan(60);
});
