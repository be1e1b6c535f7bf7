import { expect, test } from "vitest";
import { onLines, onOneLine, withSingleSpaces } from "~/platform/text/typed";

test("what was typed on one line holds no line end, and nothing that a database refuses", () => {
  expect(onOneLine(" a\r\nb\0c\ud800 ")).toBe("a b c\ufffd");
  expect(onOneLine("two  spaces")).toBe("two  spaces");
  expect(withSingleSpaces(" two \t\n spaces\0 ")).toBe("two spaces");
});

test("what was typed on several lines keeps them and its tabs", () => {
  expect(onLines("one\r\n\ttwo\0\u0007 \n")).toBe("one\n\ttwo");
});
