import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { accessTeamThreadLocked, type TeamThreadAccess } from "./access-thread.server";

/** Locks two threads, always in the same order, so that two such changes never wait for each other. Needs `order` in both; `invalid` beside `into` for one and the same. */
export async function accessTwoThreads(tx: Transaction, actor: Actor, from: number, into: number): Promise<{ from: TeamThreadAccess; into: TeamThreadAccess }> {
  if (from === into) {
    await accessTeamThreadLocked(actor, from, "order", tx);
    throw new DomainError("invalid", "same", "into");
  }
  const [low, high] = from < into ? [from, into] : [into, from];
  const first = await accessTeamThreadLocked(actor, low, "order", tx);
  const second = await accessTeamThreadLocked(actor, high, "order", tx);
  return from < into ? { from: first, into: second } : { from: second, into: first };
}
