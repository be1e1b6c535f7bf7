import { describe, expect, it } from "vitest";
import { typedName, typedSign } from "~/ui/suggestions/typed-sign";

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

describe("what is typed as a name", () => {
  const nameAt = (text: string, names: "whole" | "commas" | "lines") => typedName(text.replace("|", ""), text.indexOf("|"), names);

  it.each([
    ["Awa Mb|", "whole", "Awa Mb", 0], ["Awa Mbaye, Wo|", "commas", "Wo", 11], ["عوا، وو|", "commas", "وو", 5], ["Awa Mbaye\nWoj|", "lines", "Woj", 10], ["Aw|, Wojciech", "commas", "Aw", 0],
  ] as const)("is noticed in %j of a field by %s", (text, names, query, from) => {
    expect(nameAt(text, names)).toEqual({ sign: "@", query, from, to: from + query.length });
  });

  it("is a thing where the field takes things, with their sign or without", () => {
    expect(typedName("heat stress", 11, "whole", "#")).toEqual({ sign: "#", query: "heat stress", from: 0, to: 11 });
    expect(typedName(" #heat", 6, "whole", "#")).toEqual({ sign: "#", query: "heat", from: 1, to: 6 });
    expect(typedName("@awa", 4, "whole")).toEqual({ sign: "@", query: "awa", from: 0, to: 4 });
  });

  it.each([["A|", "whole"], ["Awa|Mbaye", "whole"], ["Awa Mbaye, |", "commas"], ["Awa\n|", "lines"], [`${"x".repeat(61)}|`, "whole"]] as const)("is nothing in %j of a field by %s", (text, names) => {
    expect(nameAt(text, names)).toBeNull();
  });
});
