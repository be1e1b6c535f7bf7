import { describe, expect, it } from "vitest";
import { readStaffFile } from "~/modules/directory/read-staff-file.server";

describe("a staff file", () => {
  it("is read with commas, semicolons or tabs, with its mark, quotes and line breaks inside cells", () => {
    for (const delimiter of [",", ";", "\t"]) {
      const text = `\uFEFFemail${delimiter}name\r\nawa@x.org${delimiter}"Mbaye${delimiter} Awa"\r\n\r\nlan@x.org${delimiter}"Nguyễn\nLan"\r\n`;
      expect(readStaffFile(text)).toEqual({
        columns: ["email", "name"],
        lines: [
          { line: 2, isCrooked: false, cells: { email: "awa@x.org", name: `Mbaye${delimiter === "\t" ? " " : delimiter} Awa` } },
          { line: expect.any(Number), isCrooked: false, cells: { email: "lan@x.org", name: "Nguyễn Lan" } },
        ],
      });
    }
  });

  it("takes the apostrophe off that spreadsheets and our own files put before formulas, and marks crooked lines", () => {
    expect(readStaffFile("email,title\na@x.org,'=HYPERLINK(1)\nb@x.org\n")).toMatchObject({ lines: [{ cells: { title: "=HYPERLINK(1)" } }, { isCrooked: true }] });
  });

  it.each([
    ["", "file_empty"], ["email,name\n", "file_empty"], ["name\nAwa\n", "email_column"], ["email,salary\na@x.org,1\n", "columns_unknown"],
    ['email\n"open\n', "file_broken"], [`email\n${"a@x.org\n".repeat(5001)}`, "lines_many"],
  ])("is refused as a whole: %j", (text, error) => {
    expect(readStaffFile(text)).toMatchObject({ error });
  });
});
