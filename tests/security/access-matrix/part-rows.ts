import { and, eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { countryList, listedCountry, standbyList, standbyPlace } from "~db/schema";
import { posting, reading, type Row } from "./row";
import { whoManages, whoReads, whoWrites } from "./team-answers";
import type { World } from "./world";

// What a team's leads may begin beside its threads: lists of countries and of people on standby.

const countries = (world: World) => `/teams/${world.team.slug}/countries`;
const standby = (world: World) => `/teams/${world.team.slug}/standby`;

/** The team keeps a list with Togo on it. */
export async function keepsTogo({ team }: World): Promise<void> {
  const db = database();
  await db.insert(countryList).values({ teamId: team.id, slug: "togo", title: { en: "Togo" }, facts: ["notes"] }).onConflictDoNothing();
  const [list] = await db.select({ id: countryList.id }).from(countryList).where(and(eq(countryList.teamId, team.id), eq(countryList.slug, "togo")));
  await db.insert(listedCountry).values({ listId: list!.id, countryIso2: "TG" }).onConflictDoNothing();
}

/** The team keeps a standby list, and a colleague stands on it. */
export async function keepsStandby({ team, colleague }: World): Promise<void> {
  const db = database();
  await db.insert(standbyList).values({ teamId: team.id, slug: "standby", title: { en: "Standby" } }).onConflictDoNothing();
  const [list] = await db.select({ id: standbyList.id }).from(standbyList).where(eq(standbyList.teamId, team.id));
  await db.insert(standbyPlace).values({ listId: list!.id, personId: colleague.id, fromDay: "2026-01-01", contact: "At home" }).onConflictDoNothing();
}

export const partRows: Row[] = [
  { route: "teams/:slug/countries", method: "GET", before: keepsTogo, ask: reading(countries), expected: whoReads("200") },
  { route: "teams/:slug/countries/new", method: "GET", ask: reading((world) => `${countries(world)}/new`), expected: whoManages("200") },
  {
    route: "teams/:slug/countries/new", method: "POST",
    before: async ({ team }) => void (await database().delete(countryList).where(eq(countryList.teamId, team.id))),
    ask: posting((world) => `${countries(world)}/new`, () => ({ "title.en": "Pilot countries", facts: "offices" })), expected: whoManages("303"),
  },
  { route: "teams/:slug/countries/:list/edit", method: "GET", before: keepsTogo, ask: reading((world) => `${countries(world)}/togo/edit`), expected: whoManages("200") },
  { route: "teams/:slug/countries/:list/edit", method: "POST", what: "its words", before: keepsTogo, ask: posting((world) => `${countries(world)}/togo/edit`, () => ({ "title.en": "Togo", facts: "notes" })), expected: whoManages("303") },
  { route: "teams/:slug/countries/:list/edit", method: "POST", what: "another country", before: keepsTogo, ask: posting((world) => `${countries(world)}/togo/edit`, () => ({ intent: "list", country: "BJ" })), expected: whoManages("303") },
  { route: "teams/:slug/countries/:list/:iso2", method: "GET", before: keepsTogo, ask: reading((world) => `${countries(world)}/togo/TG`), expected: whoWrites("200") },
  { route: "teams/:slug/countries/:list/:iso2", method: "POST", before: keepsTogo, ask: posting((world) => `${countries(world)}/togo/TG`, () => ({ intent: "write-note", kind: "note", notedOn: "2026-05-02", language: "en", text: "Words" })), expected: whoWrites("303") },
  { route: "teams/:slug/standby", method: "GET", before: keepsStandby, ask: reading(standby), expected: whoReads("200") },
  { route: "teams/:slug/standby", method: "POST", what: "standing by", before: keepsStandby, ask: posting(standby, () => ({ intent: "stand-by", list: "standby", fromDay: "2026-05-02", contact: "At home" })), expected: whoWrites("303") },
  { route: "teams/:slug/standby", method: "POST", what: "standing down", before: keepsStandby, ask: posting(standby, () => ({ intent: "stand-down", list: "standby" })), expected: whoReads("303") },
  { route: "teams/:slug/standby", method: "POST", what: "taking somebody off", before: keepsStandby, ask: posting(standby, ({ colleague }) => ({ intent: "take-off", list: "standby", person: colleague.handle })), expected: whoManages("303") },
  { route: "teams/:slug/standby/new", method: "GET", ask: reading((world) => `${standby(world)}/new`), expected: whoManages("200") },
  {
    route: "teams/:slug/standby/new", method: "POST",
    before: async ({ team }) => void (await database().delete(standbyList).where(eq(standbyList.teamId, team.id))),
    ask: posting((world) => `${standby(world)}/new`, () => ({ title: "Floods", readyHours: "72" })), expected: whoManages("303"),
  },
];
