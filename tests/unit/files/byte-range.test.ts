import { describe, expect, it } from "vitest";
import { byteRange } from "~/modules/files/byte-range";
import { contentDisposition } from "~/platform/http/content-disposition";

describe("the part of a file that is asked for", () => {
  it.each([
    ["bytes=0-9", { from: 0, to: 9 }],
    ["bytes=90-", { from: 90, to: 99 }],
    ["bytes=-10", { from: 90, to: 99 }],
    ["bytes=-500", { from: 0, to: 99 }],
    ["bytes=10-5000", { from: 10, to: 99 }],
    ["bytes=100-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
  ])("%s of a hundred bytes", (header, expected) => expect(byteRange(header, 100)).toEqual(expected));

  it.each([null, "", "bytes=", "bytes=-", "bytes=9-3", "bytes=0-1,4-5", "lines=1-2", "bytes=a-b"])("is all of it for %s", (header) => expect(byteRange(header, 100)).toBeNull());
});

describe("the name under which a file is saved", () => {
  it("stands in every script, with a plain one for old browsers", () => {
    expect(contentDisposition("attachment", "تقرير 2026.pdf")).toBe(`attachment; filename="_ 2026.pdf"; filename*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1%202026.pdf`);
  });

  it("ends no header and no quotation", () => {
    expect(contentDisposition("inline", `a"; filename=b\r\nX: (y)'*.pdf`)).toBe(`inline; filename="a_ filename_b_X_ _y_.pdf"; filename*=UTF-8''a%22%3B%20filename%3Db%0D%0AX%3A%20%28y%29%27%2A.pdf`);
  });
});
