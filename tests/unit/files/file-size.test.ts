import { describe, expect, it } from "vitest";
import { fileKind, fileSize } from "~/modules/files/ui/file-size";

describe("the size of a file in words", () => {
  it.each([[1, "0.1 kB"], [2_340, "2.3 kB"], [240_000, "240 kB"], [999_600, "1 MB"], [25_000_000, "25 MB"], [1_500_000_000, "1.5 GB"]])("of %d bytes is %s", (bytes, words) => {
    expect(fileSize("en", bytes)).toBe(words);
  });

  it("follows the reader's language", () => {
    expect(fileSize("fr", 2_340)).toMatch(/^2,3\sko$/);
    expect(fileSize("ru", 240_000)).toMatch(/^240\sкБ$/);
  });
});

it("the kind of a file is what its name ends with", () => {
  expect(["report.final.pdf", "README", "архив.zip", "a.verylong"].map(fileKind)).toEqual(["PDF", "", "ZIP", ""]);
});
