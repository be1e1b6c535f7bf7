import { and, count, desc, eq, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { person, personPost } from "~db/schema";
import { directsHere } from "~/modules/organisation/public.server";
import type { Transaction } from "~/platform/database/connection.server";

interface Place {
  office: { id: number; parentId: number | null };
  /** Unit at headquarters; empty elsewhere. */
  unit: string;
}

/** Who decides about the time of somebody at a place: the director of the office, else of the one above, else the head of the unit. Null where nobody else is there. */
export async function ownerAt(tx: Transaction, personId: number, { office, unit }: Place): Promise<number | null> {
  return (await directorOf(tx, office.id, personId))
    ?? (office.parentId === null ? null : await directorOf(tx, office.parentId, personId))
    ?? (unit === "" ? null : await headOf(tx, unit, personId));
}

async function directorOf(tx: Transaction, officeId: number, exceptId: number): Promise<number | null> {
  const [found] = await tx.select({ id: person.id }).from(person)
    .where(and(eq(person.officeId, officeId), directsHere, ne(person.id, exceptId)))
    .orderBy(person.id).limit(1);
  return found?.id ?? null;
}

/** Whoever of a unit releases most of its others. */
async function headOf(tx: Transaction, unit: string, exceptId: number): Promise<number | null> {
  const own = alias(personPost, "own");
  const [found] = await tx.select({ id: person.id }).from(personPost)
    .innerJoin(person, and(eq(person.id, personPost.releasedById), eq(person.status, "active"), ne(person.id, exceptId)))
    .innerJoin(own, and(eq(own.personId, person.id), eq(own.unit, unit)))
    .where(eq(personPost.unit, unit))
    .groupBy(person.id).orderBy(desc(count()), person.id).limit(1);
  return found?.id ?? null;
}
