import type { person } from "~db/schema";
import type { Actor } from "./actor";

/** A person as visibility knows them, for what is read on their behalf while they are not signed in. */
export function actorOfPerson({ id: personId, handle, displayName, organisationRole, locale, theme, lite }: typeof person.$inferSelect): Actor {
  return { personId, handle, displayName, organisationRole, locale, theme, lite, timeZone: "UTC", sessionId: "" };
}
