import { and, eq, inArray } from "drizzle-orm";
import { person } from "~db/schema";
import { directorFunctions } from "./contract";

/** For a query that reads `person`: directs an office and is there. */
export const directsHere = and(inArray(person.function, [...directorFunctions]), eq(person.status, "active"));
