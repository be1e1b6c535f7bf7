import { sql } from "drizzle-orm";
import { office, person } from "~db/schema";
import type { Locale } from "~/platform/i18n/locales";
import type { Contact } from "./contract";

/** The columns of a `Contact`, for a query that has `person` and `office`, both perhaps left-joined. */
export const contactColumns = (locale: Locale) => ({
  handle: sql<string | null>`${person.handle}`,
  name: sql<string>`${person.displayName}`,
  title: sql<string>`${person.title}`,
  city: sql<string | null>`${office.city} ->> ${locale}::text`,
  timeZone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`,
});

/** The contact in those columns; null where nobody was joined. */
export const contactIn = ({ handle, ...rest }: Omit<Contact, "handle"> & { handle: string | null }): Contact | null =>
  handle === null ? null : { handle, ...rest };
