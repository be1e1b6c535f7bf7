import { and, eq } from "drizzle-orm";
import { document } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";
import { inItsLanguages } from "../in-its-languages.server";

/** A document and its other languages that lie in the same team, also those in the trash: what goes into another team at once, so that all have the same readers. */
export async function languagesTogether(on: Queryable, { id, teamId }: { id: number; teamId: number }): Promise<number[]> {
  const found = await on.select({ id: document.id }).from(document).where(and(eq(document.teamId, teamId), inItsLanguages(id)));
  return found.map((one) => one.id);
}
