import { describe, expect, it } from "vitest";
import { typedSign } from "~/ui/suggestions/typed-sign";

const at = (text: string) => typedSign(text.replace("|", ""), text.indexOf("|"));

describe("what is typed behind a sign", () => {
  it.each([
    ["@|", "@", ""], ["ask @aw|", "@", "aw"], ["(@awa mb|", "@", "awa mb"], ["see #heat str|ess", "#", "heat str"], ["问 @陈|", "@", "陈"], ["انظر #دليل|", "#", "دليل"], ["line\n@a|", "@", "a"],
  ])("is noticed in %j", (text, sign, query) => {
    expect(at(text)).toMatchObject({ sign, query });
  });

  it("knows where it begins and where the caret is", () => {
    expect(at("ask @awa| about it")).toMatchObject({ from: 4, to: 8 });
  });

  it.each(["me@ilo.org|", "C#|x", "@awa  then|", "@ |", "a|b", `@${"x".repeat(50)}|`, "# |Heading", "@awa\nnext|"])("is nothing in %j", (text) => {
    expect(at(text)).toBeNull();
  });
});
