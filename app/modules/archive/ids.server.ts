import { inArray } from "drizzle-orm";
import { office, person, team } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";

const unique = (names: (string | null)[]): string[] => [...new Set(names.filter((name) => name !== null))];

/** People's numbers by handle. */
export async function personIds(tx: Transaction, handles: (string | null)[]): Promise<Map<string, number>> {
  const rows = await tx.select({ name: person.handle, id: person.id }).from(person).where(inArray(person.handle, unique(handles)));
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** Teams' numbers by slug. */
export async function teamIds(tx: Transaction, slugs: (string | null)[]): Promise<Map<string, number>> {
  const rows = await tx.select({ name: team.slug, id: team.id }).from(team).where(inArray(team.slug, unique(slugs)));
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** Offices' numbers by code. */
export async function officeIds(tx: Transaction, codes: (string | null)[]): Promise<Map<string, number>> {
  const rows = await tx.select({ name: office.code, id: office.id }).from(office).where(inArray(office.code, unique(codes)));
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** The number of something that has been checked to be there; it may have gone since. */
export function numberOf(ids: Map<string, number>, name: string): number {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`"${name}" was removed while the archive was being read; import it again`);
  return id;
}
