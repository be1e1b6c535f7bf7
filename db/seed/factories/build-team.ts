import { membership, team } from "~db/schema";
import { inEveryLanguage } from "./localised";
import type { SeedDatabase } from "./seed-database";
import { onlyRow, uniqueWord } from "./unique";

/** A stored row, as the factory gives it back. */
export type Team = typeof team.$inferSelect;
/** A stored row, as the factory gives it back. */
export type Membership = typeof membership.$inferSelect;
type NewMembership = typeof membership.$inferInsert;

/** Stores an open global technical team without members, unless told otherwise. */
export async function buildTeam(db: SeedDatabase, overrides: Partial<typeof team.$inferInsert> = {}): Promise<Team> {
  const word = uniqueWord();
  return onlyRow(await db.insert(team).values({
    slug: `team-${word}`, kind: "global_technical", name: inEveryLanguage(`Team ${word}`),
    purpose: inEveryLanguage("A field in which colleagues help one another"), ...overrides,
  }).returning());
}

/** Makes a person a member of a team, or whatever role is given. */
export async function buildMembership(
  db: SeedDatabase,
  overrides: Pick<NewMembership, "teamId" | "personId"> & Partial<NewMembership>,
): Promise<Membership> {
  return onlyRow(await db.insert(membership).values(overrides).returning());
}
