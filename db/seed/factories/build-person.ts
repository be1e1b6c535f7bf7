import { person, profile } from "~db/schema";
import { handleFor } from "../people/handle";
import { inventName } from "../people/invent-name";
import type { SeedDatabase } from "./seed-database";
import { onlyRow, uniqueNumber, uniqueWord } from "./unique";

/** A stored row, as the factory gives it back. */
export type Person = typeof person.$inferSelect;
type Overrides = Partial<typeof person.$inferInsert> & { about?: string };

/**
 * Stores an active member of staff with a profile, no office and no password, unless told otherwise; returns the person.
 * Nobody else has their name, so that whoever looks for it finds them alone.
 */
export async function buildPerson(db: SeedDatabase, { about = "", ...overrides }: Overrides = {}): Promise<Person> {
  const number = uniqueNumber();
  const word = uniqueWord(number);
  // By the number alone, so the same in every run: a name made by chance would one day be the one that a test looks for.
  const invented = inventName(String(number));
  const name = { ...invented, displayName: `${invented.displayName} ${word}` };
  const handle = overrides.handle ?? `${handleFor(overrides.displayName ?? invented.displayName)}-${word}`;
  const stored = onlyRow(await db.insert(person).values({
    ...name, handle, email: `${handle}@test.meridian.example`, title: "Specialist", ...overrides,
  }).returning());
  const words = { about, aboutLanguage: stored.locale ?? "en" };
  // A server that runs on the same database may have made an empty one meanwhile.
  await db.insert(profile).values({ personId: stored.id, ...words }).onConflictDoUpdate({ target: profile.personId, set: words });
  return stored;
}
