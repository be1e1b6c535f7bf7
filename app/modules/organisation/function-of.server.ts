import { eq } from "drizzle-orm";
import { person } from "~db/schema";
import { database, type Queryable } from "~/platform/database/connection.server";
import type { PersonFunction } from "./contract";

/** What somebody is for in the organisation; `other` for whoever is not in the directory. Use cases pass their transaction. */
export async function functionOf(personId: number, on: Queryable = database()): Promise<PersonFunction> {
  const [found] = await on.select({ function: person.function }).from(person).where(eq(person.id, personId));
  return found?.function ?? "other";
}
