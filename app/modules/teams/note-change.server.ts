import { teamChange } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import type { MembershipRole, TeamChangeKind } from "./contract";

/** What the trail says of a change, beside who made it. */
export interface NotedChange {
  teamId: number;
  kind: TeamChangeKind;
  personId?: number;
  fromRole?: MembershipRole;
  toRole?: MembershipRole;
  people?: number;
  joinedAt?: Date;
}

/** Writes a line of a team's trail, in the transaction that makes it true. Returns its id. */
export async function noteChange(tx: Transaction, actor: Actor, change: NotedChange): Promise<number> {
  const [noted] = await tx.insert(teamChange).values({ actorId: actor.personId, ...change }).returning({ id: teamChange.id });
  return noted?.id ?? 0;
}
