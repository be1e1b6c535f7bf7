import { expect, it } from "vitest";
import { beginningSchema } from "~/modules/requests/schema.server";

it("a request takes over what the directory's search understood, in its names as in ours", () => {
  const begun = { q: "actuaire Niger mars", term: "D2,D9", country: "NE", from: "2027-03-01", until: "2027-03-31", mode: "on_site", languages: "fr:C1,en", person: "ousmane-kone" };
  const { q: words, term: topic, languages: _own, ...same } = begun;
  expect(beginningSchema.parse(begun)).toMatchObject(begun);
  expect(beginningSchema.parse({ ...same, words, topic, language: "fr:C1:write,en", country: "NE,ML" })).toMatchObject({ ...begun, languages: "fr:C1:write,en", otherCountries: ["ML"] });
  expect(beginningSchema.parse({ standby: "1" }).kind).toBe("standby");
  expect(beginningSchema.parse({ cover: "1", outside: "1" })).toMatchObject({ kind: "cover", otherRegions: "on" });
});

it("what cannot be read of an address is passed over", () => {
  expect(beginningSchema.parse({ term: "<script>", country: "Niger", from: "soon", languages: "french", mode: "x", otherRegions: "x" })).toMatchObject({ term: undefined, country: undefined, from: undefined, languages: undefined, mode: undefined, otherRegions: undefined, otherCountries: [] });
});
