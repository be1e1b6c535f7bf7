import { eq } from "drizzle-orm";
import { person, profile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";

/** The text about the actor's own work as it stands, and the version that its form knows. One query. */
export async function aboutView({ personId }: Pick<Actor, "personId">) {
  const [row] = await database()
    .select({ title: person.title, about: profile.about, aboutLanguage: profile.aboutLanguage, open: profile.open, revision: profile.revision })
    .from(person)
    .leftJoin(profile, eq(profile.personId, person.id))
    .where(eq(person.id, personId));
  if (!row) return notFound("person");
  return { ...row, about: row.about ?? "", open: row.open ?? true, revision: row.revision ?? 1 };
}
