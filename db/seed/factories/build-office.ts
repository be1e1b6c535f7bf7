import { country, office } from "~db/schema";
import { countries } from "../reference/countries";
import { inEveryLanguage } from "./localised";
import type { SeedDatabase } from "./seed-database";
import { onlyRow, uniqueWord } from "./unique";

/** A stored row, as the factory gives it back. */
export type Office = typeof office.$inferSelect;

/** Makes sure that a country of the reference data is there, for databases that hold none. */
async function ensureCountry(db: SeedDatabase, iso2: string) {
  const known = countries.find((candidate) => candidate.iso2 === iso2);
  if (known === undefined) throw new RangeError(`There is no country ${iso2}.`);
  const { iso3, m49, subregion, region, presence } = known;
  await db.insert(country).values({ iso2, iso3, m49, subregion, region, presence }).onConflictDoNothing();
}

/** Stores a country office in Dakar with a code of its own, unless told otherwise, and its country where missing. */
export async function buildOffice(db: SeedDatabase, overrides: Partial<typeof office.$inferInsert> = {}): Promise<Office> {
  const code = `CO-${uniqueWord().toUpperCase()}`;
  await ensureCountry(db, overrides.countryIso2 ?? "SN");
  return onlyRow(await db.insert(office).values({
    code, name: inEveryLanguage(`Country Office ${code}`), city: inEveryLanguage("Dakar"), type: "CO", countryIso2: "SN",
    region: "AF", timeZone: "Africa/Dakar", latitude: 14.7, longitude: -17.46, workLanguages: ["fr"], ...overrides,
  }).returning());
}
