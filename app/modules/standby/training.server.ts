import { mayKnow } from "~/modules/experts/public.server";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";

/** For a query over people: whether this actor may know somebody's security training at all. */
export const trainingTold = (actor: Actor) => mayKnow(actor, "training", person.id);
