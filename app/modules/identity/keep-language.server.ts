import { and, eq, isNull } from "drizzle-orm";
import { person } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";

/** Keeps the language that somebody comes in as theirs, unless they have chosen one: letters reach them in it too. */
export async function keepLanguage(on: Queryable, personId: number, locale: Locale): Promise<void> {
  await on.update(person).set({ locale }).where(and(eq(person.id, personId), isNull(person.locale)));
}
