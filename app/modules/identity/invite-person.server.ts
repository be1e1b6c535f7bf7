import { eq, sql } from "drizzle-orm";
import { guestAccess, office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import { demandLastDay, usualLastDay } from "./guests/last-day";
import { handleFrom } from "./handle";
import { mayInvite } from "./policy";
import type { Invitation } from "./schema.server";

/** The first of wish, wish-2, wish-3 … that nobody has; one at a time, so that it is still free when it is taken. */
async function freeHandle(tx: Transaction, wish: string): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`handle ${wish}`}))`);
  const taken = await tx.select({ handle: person.handle }).from(person).where(sql`${person.handle} = ${wish} or ${person.handle} ~ ${`^${wish}-[0-9]+$`}`);
  const used = new Set(taken.map((row) => row.handle));
  if (!used.has(wish)) return wish;
  for (let number = 2; ; number++) if (!used.has(`${wish}-${number}`)) return `${wish}-${number}`;
}

async function refuseUnknownOffice(tx: Transaction, officeId: number | undefined): Promise<void> {
  if (officeId === undefined) return;
  const [known] = await tx.select({ id: office.id }).from(office).where(eq(office.id, officeId));
  if (!known) throw new DomainError("invalid", "unknown office", "officeId");
}

/**
 * Adds somebody to the directory and has a link mailed to them by which they set their password.
 * Administrators only. Throws `conflict` beside the e-mail when somebody has the address
 * already, `invalid` beside the office when there is no such one, and beside the last day of a guest that is over or too
 * far. The inviter answers for a guest.
 */
export async function invitePerson(actor: Actor, input: Invitation): Promise<{ personId: number; handle: string }> {
  if (!mayInvite(actor)) throw new DomainError("not_found");
  const { guestUntil = usualLastDay(), language, ...who } = input;
  const isGuest = input.organisationRole === "guest";
  if (isGuest) demandLastDay(guestUntil, "guestUntil");
  return transaction(async (tx) => {
    await refuseUnknownOffice(tx, input.officeId);
    const added = await addPerson(tx, who, actor.personId, language);
    if (isGuest) await tx.insert(guestAccess).values({ personId: added.personId, hostId: actor.personId, until: guestUntil });
    return added;
  });
}

type Added = Pick<typeof person.$inferInsert, "displayName" | "email" | "organisationRole" | "officeId"> & { familyName?: string | undefined };

/**
 * Adds somebody to the directory, within the caller's transaction; the caller has decided that they may. With an inviter appends
 * `identity.person_invited`, after which a link is mailed in `language`, else in the inviter's. Throws `conflict` beside the e-mail when somebody has the address already.
 */
export async function addPerson(tx: Transaction, input: Added, invitedBy: number | null, language?: Locale): Promise<{ personId: number; handle: string }> {
  const familyName = input.familyName ?? input.displayName.split(" ").at(-1) ?? input.displayName;
  const handle = await freeHandle(tx, handleFrom(input.displayName));
  const [added] = await tx
    .insert(person)
    .values({ ...input, handle, familyName, function: input.organisationRole === "guest" ? "other" : "specialist" })
    .onConflictDoNothing()
    .returning({ id: person.id });
  if (!added) throw new DomainError("conflict", "address taken", "email");
  if (invitedBy !== null) await appendEvent(tx, "identity.person_invited", { personId: added.id, byPersonId: invitedBy, ...(language ? { locale: language } : {}) });
  return { personId: added.id, handle };
}
