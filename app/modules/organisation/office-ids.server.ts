import { inArray } from "drizzle-orm";
import { office } from "~db/schema";
import { database } from "~/platform/database/connection.server";

/** The ids of offices by their codes; a code that is no office's is not among them. */
export async function officeIds(codes: readonly string[]): Promise<Map<string, number>> {
  if (codes.length === 0) return new Map();
  const rows = await database().select({ code: office.code, id: office.id }).from(office).where(inArray(office.code, [...codes]));
  return new Map(rows.map(({ code, id }) => [code, id]));
}
