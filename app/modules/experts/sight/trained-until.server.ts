import { sql } from "drizzle-orm";
import { clearance, person } from "~db/schema";
import { mayKnow, type Reader } from "./may-know.server";

/** For a query over people: the last day of somebody's security training; null when there is none, it is over, or this reader may not know. */
export const trainedUntilFor = (reader: Reader) => sql<string | null>`(
  select max(${clearance.validUntil}) from ${clearance}
  where ${clearance.personId} = ${person.id} and ${mayKnow(reader, "training", person.id)} and ${clearance.kind} = 'security_training' and ${clearance.validUntil} >= current_date)`;
