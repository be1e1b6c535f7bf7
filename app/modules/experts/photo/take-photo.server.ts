import { z } from "zod";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { photoParts, removePhoto, setPhoto } from "./set-photo.server";

const photoInput = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("photo"),
    photo: z.instanceof(File, { error: "photo_missing" }).refine(({ size }) => size > 0, "photo_missing"),
    part: z.enum(photoParts).catch("middle"),
  }),
  z.object({ intent: z.literal("remove-photo") }),
]);

/** Whether a form of the profile is about the photo. */
export const isAboutPhoto = (fields: FormData): boolean => ["photo", "remove-photo"].includes(String(fields.get("intent")));

/** Takes the fields of the photo's forms. Gives what is wrong with the photo, a key for the text beside it; null when it is done. */
export async function takePhoto(actor: Actor, fields: FormData): Promise<string | null> {
  const input = photoInput.safeParse(Object.fromEntries(fields));
  if (!input.success) return "photo_missing";
  try {
    if (input.data.intent === "photo") await setPhoto(actor, input.data);
    else await removePhoto(actor);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.code === "invalid" ? error.message : error.code;
  }
}
