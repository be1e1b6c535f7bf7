import { eq } from "drizzle-orm";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";

interface Wish {
  locale?: Locale | undefined;
  theme?: "system" | "light" | "dark" | undefined;
  lite?: boolean | undefined;
  showsTyping?: boolean | undefined;
  showsPresence?: boolean | undefined;
  singleKeys?: boolean | undefined;
  /** Null for the clock of one's office. */
  timeZone?: string | null | undefined;
}

/**
 * Keeps a person's language, clock, appearance, lite mode, what single keys do and what others see of them; what is undefined
 * stays. Appends `identity.presence_changed` where that changes who is shown as being here.
 */
export async function changePreferences({ personId }: Actor, wish: Wish): Promise<void> {
  const changes = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
  if (Object.keys(changes).length === 0) return;
  await transaction(async (tx) => {
    await tx.update(person).set(changes).where(eq(person.id, personId));
    if (wish.showsPresence !== undefined) await appendEvent(tx, "identity.presence_changed", { personId });
  });
}
