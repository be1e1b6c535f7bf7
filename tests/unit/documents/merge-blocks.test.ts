import { describe, expect, it } from "vitest";
import { carryOver, differences } from "~/modules/documents/text/merge-blocks";

const blocks = (letters: string) => letters.split("");

/** The text that results when one's own changes are carried over to what others have written. */
function merged(base: string, mine: string, theirs: string): string | null {
  const changes = carryOver(blocks(base), blocks(mine), blocks(theirs));
  if (!changes) return null;
  const result = blocks(theirs);
  for (const { at, until, start, end } of changes.toReversed()) result.splice(at, until - at, ...blocks(mine).slice(start, end));
  return result.join("");
}

describe("two people's changes of the same text", () => {
  it("are told apart by block", () => {
    expect(differences(blocks("abcd"), blocks("abxd"))).toEqual([{ from: 2, to: 3, start: 2, end: 3 }]);
    expect(differences(blocks("abc"), blocks("abc"))).toEqual([]);
  });

  it("come together when they are in different places", () => {
    expect(merged("abcdef", "aXcdef", "abcdYf")).toBe("aXcdYf");
    expect(merged("abcdef", "abcdefX", "Yabcdef")).toBe("YabcdefX");
    expect(merged("abcdef", "acdef", "abcdefgh")).toBe("acdefgh");
    expect(merged("abcdef", "abcXYdef", "bcdef")).toBe("bcXYdef");
    expect(merged("abc", "aXc", "abY")).toBe("aXY");
  });

  it("keep one's own when nobody else has written, and the others' when one has changed nothing", () => {
    expect(merged("abc", "xyz", "abc")).toBe("xyz");
    expect(merged("abc", "abc", "xyz")).toBe("xyz");
  });

  it("are refused when both have changed the same block or filled the same gap", () => {
    expect(merged("abc", "aXc", "aYc")).toBeNull();
    expect(merged("abc", "ac", "aYc")).toBeNull();
    expect(merged("abc", "abXc", "abYc")).toBeNull();
    expect(merged("abcd", "aXd", "abYcd")).toBeNull();
    expect(merged("", "X", "Y")).toBeNull();
  });

  it("count once when both have made the same change, as when a form is sent twice", () => {
    expect(merged("abc", "aXc", "aXc")).toBe("aXc");
    expect(merged("abc", "abcXY", "abcXY")).toBe("abcXY");
    expect(merged("abcdef", "aXcdeY", "aXcdef")).toBe("aXcdeY");
  });
});
