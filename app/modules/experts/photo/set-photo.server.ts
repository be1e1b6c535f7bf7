import { eq } from "drizzle-orm";
import { claimFiles, releaseFiles, takeSquare } from "~/modules/files/public.server";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { lockProfile } from "../lock-profile.server";
import { photoOf } from "./photo-owner.server";

/** The two widths of a photo: for lines and for the profile, each for screens with twice the points. */
const widths = [96, 256];

/** Which square of a picture is cut out. */
export const photoParts = ["start", "middle", "end"] as const;

/**
 * Gives the actor a photo in place of the one they have. One transaction once the picture is taken in; appends
 * `experts.profile_changed`. Throws what `takeSquare` throws.
 */
export async function setPhoto(actor: Actor, { photo, part }: { photo: File; part: (typeof photoParts)[number] }): Promise<void> {
  const file = await takeSquare(actor, photo, { part, widths });
  await transaction(async (tx) => {
    await replace(tx, actor.personId, file.id);
    await claimFiles(tx, actor, photoOf(actor.personId), [{ id: file.id }]);
  });
}

/** Takes the actor's photo away: nobody can open it from now on. Appends `experts.profile_changed`. */
export function removePhoto({ personId }: Actor): Promise<void> {
  return transaction((tx) => replace(tx, personId, null));
}

async function replace(tx: Transaction, personId: number, photoId: string | null): Promise<void> {
  await lockProfile(tx, personId);
  await releaseFiles(tx, photoOf(personId));
  await tx.update(person).set({ photoId }).where(eq(person.id, personId));
  await appendEvent(tx, "experts.profile_changed", { personId });
}
