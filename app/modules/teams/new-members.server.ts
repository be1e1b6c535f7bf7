import { and, desc, eq, gt, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { membership, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";

/** Somebody who joined one of the actor's teams. */
export interface NewMember {
  teamId: number;
  handle: string;
  name: string;
  joinedAt: Date;
}

/** Who has joined the actor's own teams since a moment, and since the actor is in them: the latest first. One query. */
export function newMembers(actor: Actor, { since, limit }: { since: Date; limit: number }): Promise<NewMember[]> {
  const own = alias(membership, "own");
  return database()
    .select({ teamId: membership.teamId, handle: person.handle, name: person.displayName, joinedAt: membership.joinedAt })
    .from(own)
    .innerJoin(membership, and(eq(membership.teamId, own.teamId), ne(membership.personId, own.personId), gt(membership.joinedAt, own.joinedAt)))
    .innerJoin(person, and(eq(person.id, membership.personId), eq(person.status, "active")))
    .where(and(eq(own.personId, actor.personId), gt(membership.joinedAt, since)))
    .orderBy(desc(membership.joinedAt), desc(person.id))
    .limit(limit);
}
