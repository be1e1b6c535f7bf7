import { sql } from "drizzle-orm";
import { office, person } from "~db/schema";

/** A person's own zone, else their duty station's; for a query that joins their office. */
export const zoneOfPerson = sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`;
