import { expect, test } from "vitest";
import { reportCsv } from "~/modules/guidance/confirmations/report-csv";

test("who has confirmed and who has not are lines of one file, the moment in universal time", () => {
  const file = reportCsv(["Name", "E-mail", "Office", "Confirmed"], [
    { name: "Awa Diop", email: "awa@example.org", office: "Dakar", at: new Date("2026-11-03T09:15:00+01:00") },
    { name: "Li Na", email: "li@example.org", office: "Beijing", at: null },
  ]);
  expect(file.split("\r\n").slice(1, 3)).toEqual([
    '"Awa Diop","awa@example.org","Dakar","2026-11-03T08:15:00.000Z"',
    '"Li Na","li@example.org","Beijing",""',
  ]);
});
