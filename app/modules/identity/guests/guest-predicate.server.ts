import { and, eq, inArray } from "drizzle-orm";
import { person } from "~db/schema";

/** For a query that reads `person`: a guest who is here or could be again. Of those who left, and of former guests, nobody decides how long they stay. */
export const isGuest = and(inArray(person.status, ["active", "suspended"]), eq(person.organisationRole, "guest"));
