import { eq, inArray } from "drizzle-orm";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { isHandle } from "./handle";
import { mayChangeAccess } from "./policy";

/**
 * The person an administrator decides about, locked until the transaction ends, together with the actor: of two
 * administrators who suspend each other at the same moment the second finds that they are none any more. Throws
 * `not_found`, and `forbidden` for oneself.
 */
export async function lockedPerson(tx: Transaction, actor: Actor, handle: string): Promise<{ id: number; status: "active" | "suspended" | "left"; officeId: number | null }> {
  if (!isHandle(handle)) notFound("person");
  const [found] = await tx.select({ id: person.id }).from(person).where(eq(person.handle, handle));
  if (!found || actor.organisationRole !== "administrator") notFound("person");
  if (!mayChangeAccess(actor, found.id)) throw new DomainError("forbidden", "nobody decides about their own access");
  const rows = await tx
    .select({ id: person.id, status: person.status, role: person.organisationRole, officeId: person.officeId })
    .from(person)
    .where(inArray(person.id, [found.id, actor.personId]))
    .orderBy(person.id)
    .for("update");
  const by = rows.find((row) => row.id === actor.personId);
  const about = rows.find((row) => row.id === found.id);
  if (by?.status !== "active" || by.role !== "administrator" || !about) notFound("person");
  return about;
}
