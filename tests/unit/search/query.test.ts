import { describe, expect, it } from "vitest";
import { parseQuery } from "~/modules/search/query";

const parse = (query: string, zone = "UTC") => parseQuery(query, zone);
const words = (query: string) => parse(query).sought.map(({ text, phrase }) => (phrase ? `"${text}"` : text));

describe("the search box", () => {
  it("takes words, phrases in any quotation marks, and words that must not be there", () => {
    const parsed = parse('heat "labour inspection" « travail des enfants » -mines -"dry cleaning" 上海');
    expect(words('heat "labour inspection" 上海')).toEqual(["heat", '"labour inspection"', "上海"]);
    expect(parsed.sought).toContainEqual({ text: "travail des enfants", phrase: true });
    expect(parsed.without).toEqual([{ text: "mines", phrase: false }, { text: "dry cleaning", phrase: true }]);
    expect(parsed.notUnderstood).toEqual([]);
  });

  it("takes every search word of the product, in capitals and with values in quotation marks", () => {
    const parsed = parse('from:@awa-mbaye FROM:"Ousmane Kourouma" in:#labour-inspection has:link is:unanswered lang:FR after:2026-03 before:2026-03-14 wages');
    expect(parsed).toMatchObject({
      from: ["awa-mbaye", "Ousmane Kourouma"], in: ["labour-inspection"], facets: ["has:link", "is:unanswered"], languages: ["fr"],
      since: new Date("2026-03-01T00:00:00Z"), until: new Date("2026-03-14T00:00:00Z"), notUnderstood: [],
    });
    expect(parsed.sought).toEqual([{ text: "wages", phrase: false }]);
  });

  it.each(["approved", "expired", "withdrawn", "replaced"])("takes is:%s, as guidance stands", (state) => {
    expect(parse(`is:${state} visits`)).toMatchObject({ facets: [`is:${state}`], notUnderstood: [] });
  });

  it("begins a day at the reader's own midnight", () => {
    expect(parse("after:2026", "Asia/Bangkok").since).toEqual(new Date("2025-12-31T17:00:00Z"));
  });

  it.each([
    ["has:everything", "value"], ["is:", "value"], ["after:yesterday-ish", "value"], ["before:2026-02-30", "value"], ["before:0000", "value"], ["after:0001", "value"], ["after:2200-01", "value"], ["lang:klingon", "value"], ["-from:me", "operator"], ["to:awa", "operator"],
  ])("says that %s was not understood", (text, reason) => {
    expect(parse(`${text} wages`).notUnderstood).toEqual([{ text, reason }]);
    expect(words(`${text} wages`)).toContain("wages");
  });

  it.each(["https://ilo.org/normlex", "10:30", "ratio 1:2", "C155:2"])("looks for %s as it stands", (text) => {
    expect(parse(text).notUnderstood).toEqual([]);
    expect(words(text).join(" ")).toBe(text);
  });

  it.each(["-", '"', '""', ": : :", "--", "-\"", "\ud800", "from:\"", "«"])("is never at a loss: %j", (text) => {
    expect(() => parse(text)).not.toThrow();
  });
});
