import { expect, it } from "vitest";
import { requestHref } from "~/modules/experts/need/need-address";
import { parseNeed } from "~/modules/experts/need/parse-need";
import { beginningSchema } from "~/modules/requests/schema.server";
import { referenceLexicon } from "../experts/need/reference-lexicon";

const lexicon = referenceLexicon();

/** The request that "Ask for support" begins beside the answer to these words. */
function begun(words: string) {
  const href = requestHref(parseNeed(words, { lexicon, today: "2026-03-31", isName: () => false }));
  return beginningSchema.parse(Object.fromEntries(new URL(href, "http://x").searchParams));
}

it.each([
  ["Earthquake in Chad, who can go within 72 hours", { kind: "standby", country: "TD", mode: "on_site" }],
  ["Peer reviewers for a study on care work, not from our region", { kind: "review", otherRegions: "on", term: "K2,Q6" }],
  ["relire en espagnol une étude sur l'économie des soins, hors région", { kind: "review", otherRegions: "on", languages: "es:C1:read" }],
  ["remplacer le spécialiste SST à Moscou", { kind: "cover", term: "E", country: "RU" }],
  ["Trainer for Arabic-speaking inspectors on heat stress", { kind: "training", term: "F1,E9,Q3" }],
  ["Comments on a draft labour code within ten days", { kind: "advice", term: "G4" }],
  ["labour law specialist who reads French C1 for Gabon", { kind: "advice", languages: "fr:C1:read" }],
  ["pension adviser, remotely, for Togo", { kind: "advice", mode: "remote" }],
  ["two wage specialists who speak French for Niger and Mali in March", { kind: undefined, wanted: 2, country: "NE", otherCountries: ["ML"], languages: "fr:C1", otherRegions: undefined }],
])("%s: all of it is taken over into the request", (words, expected) => {
  expect(begun(words)).toMatchObject(expected);
});
