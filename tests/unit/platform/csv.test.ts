import { expect, test } from "vitest";
import { csvFile } from "~/platform/text/csv";

test("a spreadsheet reads every script, takes no name for a formula, and keeps quotes", () => {
  expect(csvFile([["Name", "Days"], ["=cmd|' /C calc'!A0", 3], ['Наталья "Ната"', null]])).toBe('\uFEFF"Name","Days"\r\n"\'=cmd|\' /C calc\'!A0","3"\r\n"Наталья ""Ната""",""\r\n');
});
