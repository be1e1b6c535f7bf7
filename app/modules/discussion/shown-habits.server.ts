import { eq } from "drizzle-orm";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";

/** What somebody lets others see of them, and sees of others who do: that they are writing, that they have a thread open. */
export async function shownHabits({ personId }: Pick<Actor, "personId">): Promise<{ typing: boolean; presence: boolean }> {
  const [shown] = await database().select({ typing: person.showsTyping, presence: person.showsPresence }).from(person).where(eq(person.id, personId));
  return shown ?? { typing: false, presence: false };
}
