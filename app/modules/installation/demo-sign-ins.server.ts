import { eq, inArray } from "drizzle-orm";
import { office, person } from "~db/schema";
import { demoPassword, demoSignIns } from "~db/seed/people/sign-ins";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import type { Locale } from "~/platform/i18n/locales";

/** In demo mode, the people one can sign in as, with their public password; otherwise null. */
export async function demoSignInsFor(locale: Locale) {
  if (!environment().demo) return null;
  const handles = demoSignIns.map(({ handle }) => handle);
  const people = await database()
    .select({ handle: person.handle, email: person.email, name: person.displayName, title: person.title, city: office.city, role: person.organisationRole })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .where(inArray(person.handle, handles));
  return people
    .sort((one, other) => handles.indexOf(one.handle) - handles.indexOf(other.handle))
    .map(({ email, name, title, city, role }) => ({
      email, name, role, password: demoPassword, title, city: city?.[locale] ?? null,
    }));
}
