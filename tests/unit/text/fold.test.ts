import { describe, expect, it } from "vitest";
import { foldText } from "~/platform/text/fold";

describe("a folded text", () => {
  it.each([
    ["Sécurité SOCIALE", "securite sociale"],
    ["Đặng Thị Huệ", "dang thi hue"],
    ["Weiß, Łódź, Ørsted", "weiss, lodz, orsted"],
    ["Ещё ёлка", "еще елка"],
    ["Трудовой", "трудовой"],
    ["كِتَابٌ", "كتاب"],
    ["إجراءات أُخرى", "اجراءات اخري"],
    ["السلامة", "السلامه"],
    ["ＡＢＣ １２３", "abc 123"],
    ["e\u0301", "e"],
  ])("of %s is %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
