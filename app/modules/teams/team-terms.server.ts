import { inArray, sql } from "drizzle-orm";
import { expertiseTerm } from "~db/schema";
import { database, type Queryable } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";

/** A field of expertise to choose or to show, in the reader's language. */
export interface TermOption {
  id: string;
  label: string;
  level: number;
}

/** The ids as given, each once; `invalid` beside `terms` when one is no term. */
export async function knownTerms(on: Queryable, ids: readonly string[]): Promise<string[]> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return [];
  // Postgres takes no text with this character, and no term has it.
  const possible = asked.filter((id) => !id.includes("\u0000"));
  const known = await on.select({ id: expertiseTerm.id }).from(expertiseTerm).where(inArray(expertiseTerm.id, possible));
  if (known.length !== asked.length) throw new DomainError("invalid", "term_unknown", "terms");
  return asked;
}

/** All fields of the taxonomy in its order. */
export function termOptions(locale: Locale): Promise<TermOption[]> {
  return database()
    .select({ id: expertiseTerm.id, label: sql<string>`${expertiseTerm.label} ->> ${locale}::text`, level: expertiseTerm.level })
    .from(expertiseTerm)
    .orderBy(expertiseTerm.position);
}
