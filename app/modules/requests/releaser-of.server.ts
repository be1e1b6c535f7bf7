import { and, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { person, personPost } from "~db/schema";
import type { Transaction } from "~/platform/database/connection.server";

/**
 * Who must agree before somebody's time is given away: the owner named in their post, else their line
 * manager, of those who are still there. Null for people whose time is their own.
 */
export async function releaserOf(tx: Transaction, personId: number): Promise<number | null> {
  const owner = alias(person, "owner");
  const manager = alias(person, "manager");
  const [post] = await tx
    .select({ owner: owner.id, manager: manager.id })
    .from(personPost)
    .leftJoin(owner, and(eq(owner.id, personPost.releasedById), eq(owner.status, "active")))
    .leftJoin(manager, and(eq(manager.id, personPost.lineManagerId), eq(manager.status, "active")))
    .where(eq(personPost.personId, personId));
  return post?.owner ?? post?.manager ?? null;
}
