import { sql } from "drizzle-orm";
import { mayKnow } from "~/modules/experts/public.server";
import { clearance, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";

/** For a query over people: whether this actor may know somebody's security training at all. */
export const trainingTold = (actor: Actor) => mayKnow(actor, "training", person.id);

/** For a query over people: the last day of somebody's security training; null when there is none, it is over, or this actor may not know. */
export const trainedUntilFor = (actor: Actor) => sql<string | null>`(
  select max(${clearance.validUntil}) from ${clearance}
  where ${clearance.personId} = ${person.id} and ${trainingTold(actor)} and ${clearance.kind} = 'security_training' and ${clearance.validUntil} >= current_date
)`;
