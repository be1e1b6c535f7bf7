import { randomBytes } from "node:crypto";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { mailedLink, person } from "~db/schema";
import { tokenHashOf } from "~/platform/auth/token-secret.server";
import { database, type Queryable, type Transaction } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";

type Purpose = (typeof mailedLink.$inferSelect)["purpose"];

/** How long a link works, in hours. */
const hours: Record<Purpose, number> = { password_reset: 1, invitation: 14 * 24, first_administrator: 7 * 24 };

/** Makes a secret link for a person, good once; only its hash is stored. Returns its whole address. */
export async function makeLink(db: Queryable, purpose: Purpose, personId: number, createdById?: number): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await db.insert(mailedLink).values({
    tokenHash: tokenHashOf(token), purpose, personId, createdById,
    expiresAt: new Date(Date.now() + hours[purpose] * 3_600_000),
  });
  return `${environment().publicUrl}/password/${token}`;
}

const usable = (token: string) =>
  and(eq(mailedLink.tokenHash, tokenHashOf(token)), isNull(mailedLink.usedAt), gt(mailedLink.expiresAt, sql`now()`), eq(person.status, "active"));

/** Whose link this is and what for, or null when it has been used, has expired or never was. */
export async function readLink(token: string) {
  if (token.length > 100) return null;
  const [link] = await database()
    .select({ purpose: mailedLink.purpose, personId: person.id, displayName: person.displayName, email: person.email })
    .from(mailedLink)
    .innerJoin(person, eq(person.id, mailedLink.personId))
    .where(usable(token));
  return link ?? null;
}

/** Uses a link up, and with it all others of the same person. Returns the person, or null when it does not work. */
export async function consumeLink(tx: Transaction, token: string): Promise<number | null> {
  const [link] = await tx
    .select({ personId: person.id })
    .from(mailedLink)
    .innerJoin(person, eq(person.id, mailedLink.personId))
    .where(usable(token))
    .for("update", { of: mailedLink });
  if (!link) return null;
  await closeLinks(tx, link.personId);
  return link.personId;
}

/** Links that were mailed to somebody before no longer work. */
export async function closeLinks(tx: Transaction, personId: number): Promise<void> {
  await tx.update(mailedLink).set({ usedAt: sql`now()` }).where(and(eq(mailedLink.personId, personId), isNull(mailedLink.usedAt)));
}
