import { and, eq } from "drizzle-orm";
import { registerFileOwner, type FileOwner } from "~/modules/files/public.server";
import { person } from "~db/schema";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";

const kind = "person";

/** A photo changes its address with every new one, and stands on every page. */
const keepSeconds = 86_400;

/** A person as the owner of their photo. */
export const photoOf = (personId: number): FileOwner => ({ kind, id: String(personId) });

/** Lets those see a photo who see the profile. Called while the process starts. */
export function registerPhotoOwner(): void {
  registerFileOwner(kind, readPerson, { keepSeconds });
}

async function readPerson(actor: Actor, id: string): Promise<void> {
  const [found] = await database().select({ id: person.id }).from(person).where(and(eq(person.id, Number(id)), peopleVisibleTo(actor)));
  if (!found) notFound("person");
}
