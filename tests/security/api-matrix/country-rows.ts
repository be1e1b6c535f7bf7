import { eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { countryList } from "~db/schema";
import { keepsTogo } from "../access-matrix/part-rows";
import type { World } from "../access-matrix/world";
import type { ApiAsked, ApiRow } from "./row";
import { whoManages, whoReads, whoWrites } from "./team-answers";

const ofTeam = (more: Partial<ApiAsked> = {}, path: ApiAsked["path"] = {}) => (world: World): ApiAsked => ({ path: { slug: world.team.slug, ...path }, ...more });
const ofList = (more: Partial<ApiAsked> = {}, path: ApiAsked["path"] = {}) => ofTeam(more, { list: "togo", ...path });
const ofTogo = (more: Partial<ApiAsked> = {}, path: ApiAsked["path"] = {}) => ofList(more, { country: "TG", ...path });

const description = { title: { en: "Togo" }, facts: ["notes"] };

async function keepsNone({ team }: World): Promise<void> {
  await database().delete(countryList).where(eq(countryList.teamId, team.id));
}

/** A team's country lists, which are as open as its threads, and countries as the staff looks them up. */
export const countryApiRows: ApiRow[] = [
  { operation: "listCountryLists", before: keepsTogo, ask: ofTeam(), expected: whoReads("200") },
  { operation: "getCountryList", before: keepsTogo, ask: ofList(), expected: whoReads("200") },
  { operation: "beginCountryList", before: keepsNone, ask: ofTeam({ body: description }), expected: whoManages("201") },
  { operation: "getCountryListDescription", before: keepsTogo, ask: ofList(), expected: whoManages("200") },
  { operation: "describeCountryList", before: keepsTogo, ask: ofList({ body: description }), expected: whoManages("204") },
  { operation: "putOnCountryList", before: keepsTogo, ask: ofList({}, { country: "BJ" }), expected: whoManages("204") },
  { operation: "takeOffCountryList", before: keepsTogo, ask: ofList({}, { country: "BJ" }), expected: whoManages("204") },
  { operation: "getKeptCountry", before: keepsTogo, ask: ofTogo(), expected: whoWrites("200") },
  { operation: "keepCountryFacts", before: keepsTogo, ask: ofTogo({ body: { frameworkFrom: 2026, frameworkUntil: 2030 } }), expected: whoWrites("204") },
  { operation: "planCountryMeeting", before: keepsTogo, ask: ofTogo({ body: { day: "2099-05-04", title: "Results group", language: "en" } }), expected: whoWrites("204") },
  { operation: "dropCountryMeeting", what: "that is gone", before: keepsTogo, ask: ofTogo({}, { meeting: 999_999_999 }), expected: whoWrites("204") },
  { operation: "writeCountryNote", before: keepsTogo, ask: ofTogo({ body: { kind: "note", notedOn: "2026-05-02", language: "en", text: "Words" } }), expected: whoWrites("204") },
  { operation: "removeCountryNote", what: "that is gone", before: keepsTogo, ask: ofTogo({}, { note: 999_999_999 }), expected: whoWrites("204") },
  // Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended.
  { operation: "listCountries", ask: () => ({ query: { q: "Togo" } }), expected: "401 404 200 200 200 200 200 200 200 401" },
  { operation: "getCountry", ask: () => ({ path: { country: "TG" } }), expected: "401 404 200 200 200 200 200 200 200 401" },
];
