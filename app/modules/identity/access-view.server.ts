import { and, count, desc, eq, gt, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { accessChange, credential, mailedLink, office, person, personPost, session } from "~db/schema";
import { officeOptions } from "~/modules/organisation/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { handsOver } from "./hands-over.server";
import { isHandle } from "./handle";
import { decisionsAbout, mayChangeAccess, mayInvite } from "./policy";

const none = { correct: false, invite: false, move: false, leave: false, suspend: false, restore: false };
const owner = alias(person, "owner");

/** Somebody's access as administrators decide about it: whether they can sign in, where they are signed in, what was decided before. */
export async function accessView(actor: Actor, handle: string, locale: Locale) {
  if (!mayInvite(actor) || !isHandle(handle)) notFound("person");
  const [found] = await database()
    .select({
      id: person.id, handle: person.handle, displayName: person.displayName, familyName: person.familyName, email: person.email, title: person.title, function: person.function,
      organisationRole: person.organisationRole, status: person.status, lastSeenAt: person.lastSeenAt,
      office: office.code, city: sql<string | null>`${office.city} ->> ${locale}::text`, unit: sql<string>`coalesce(${personPost.unit}, '')`, owner: { handle: owner.handle, name: owner.displayName },
      passwordOf: credential.personId,
    })
    .from(person)
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(personPost, eq(personPost.personId, person.id))
    .leftJoin(owner, eq(owner.id, personPost.releasedById))
    .leftJoin(credential, eq(credential.personId, person.id))
    .where(eq(person.handle, handle));
  if (!found) notFound("person");
  const { id, passwordOf, lastSeenAt, ...who } = found;
  const [[sessions], history, counts, units, offices, linkUntil] = await Promise.all([
    database().select({ number: count() }).from(session).where(and(eq(session.userId, id), gt(session.expiresAt, sql`now()`))),
    historyOf(id),
    handsOver(id),
    knownUnits(),
    officeOptions(locale),
    passwordOf === null ? invitedUntil(id) : null,
  ]);
  return {
    ...who,
    hasPassword: passwordOf !== null,
    linkUntil,
    lastSeenAt: lastSeenAt?.toISOString() ?? null,
    sessions: sessions?.number ?? 0,
    history,
    handsOver: counts,
    units,
    offices: offices.map(({ code, city }) => ({ value: code, label: `${city} · ${code}` })),
    abilities: mayChangeAccess(actor, id) ? decisionsAbout({ status: who.status, hasPassword: passwordOf !== null }) : none,
  };
}

export type AccessView = Awaited<ReturnType<typeof accessView>>;

/** Until when the last link works, or did, by which somebody was to set their first password; null where none was mailed since they were last invited. */
async function invitedUntil(personId: number): Promise<string | null> {
  const [link] = await database()
    .select({ until: mailedLink.expiresAt })
    .from(mailedLink)
    .where(and(eq(mailedLink.personId, personId), ne(mailedLink.purpose, "password_reset"), isNull(mailedLink.usedAt)))
    .orderBy(desc(mailedLink.expiresAt))
    .limit(1);
  return link?.until.toISOString() ?? null;
}

/** The units at headquarters that anybody belongs to. */
async function knownUnits(): Promise<string[]> {
  const rows = await database().selectDistinct({ unit: personPost.unit }).from(personPost).where(ne(personPost.unit, "")).orderBy(personPost.unit);
  return rows.map(({ unit }) => unit);
}

async function historyOf(personId: number) {
  const by = alias(person, "by");
  const rows = await database()
    .select({ id: accessChange.id, what: accessChange.what, reason: accessChange.reason, happenedAt: accessChange.happenedAt, by: by.displayName })
    .from(accessChange)
    .leftJoin(by, eq(by.id, accessChange.byPersonId))
    .where(eq(accessChange.personId, personId))
    .orderBy(desc(accessChange.happenedAt), desc(accessChange.id))
    .limit(50);
  return rows.map((row) => ({ ...row, happenedAt: row.happenedAt.toISOString() }));
}
