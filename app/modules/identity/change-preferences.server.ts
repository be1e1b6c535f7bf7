import { eq } from "drizzle-orm";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";

/** Keeps a person's language, appearance, lite mode and whether others see when they write; what is undefined stays. */
export async function changePreferences(
  actor: Actor,
  wish: { locale?: Locale | undefined; theme?: "system" | "light" | "dark" | undefined; lite?: boolean | undefined; showsTyping?: boolean | undefined },
): Promise<void> {
  const changes = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
  if (Object.keys(changes).length === 0) return;
  await database().update(person).set(changes).where(eq(person.id, actor.personId));
}
