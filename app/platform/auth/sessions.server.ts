import { and, desc, eq, gt, ne, sql } from "drizzle-orm";
import { office, person, session } from "~db/schema";
import { database, prepared, type Transaction } from "../database/connection.server";
import { appendEvent } from "../events/append-event.server";
import type { Actor } from "./actor";
import { lucia, sessionCookieName } from "./lucia.server";

/** Opens a session for a person and returns its cookie as a Set-Cookie value. The caller has proved who they are. */
export async function openSession(personId: number, userAgent: string): Promise<string> {
  const opened = await lucia().createSession(personId, { userAgent: userAgent.slice(0, 300) });
  return lucia().createSessionCookie(opened.id).serialize();
}

/** Set-Cookie value that takes the session away from the browser. */
export const closedSessionCookie = (): string => lucia().createBlankSessionCookie().serialize();

/** Ends one session of this person; nothing happens if it is another's. Its live connections end after the commit. */
export async function closeSession(tx: Transaction, personId: number, sessionId: string): Promise<void> {
  await tx.delete(session).where(and(eq(session.id, sessionId), eq(session.userId, personId)));
  await appendEvent(tx, "auth.sessions_closed", { personId });
}

/** Ends all sessions of a person, or all but one, inside the change that made it necessary. */
export async function closeAllSessions(tx: Transaction, personId: number, exceptSessionId?: string): Promise<void> {
  const theirs = eq(session.userId, personId);
  await tx.delete(session).where(exceptSessionId ? and(theirs, ne(session.id, exceptSessionId)) : theirs);
  await appendEvent(tx, "auth.sessions_closed", { personId });
}

/** A person's own sessions that are still good, latest used first. */
export function sessionsOf(personId: number) {
  return database()
    .select({ id: session.id, userAgent: session.userAgent, createdAt: session.createdAt, lastUsedAt: session.lastUsedAt })
    .from(session)
    .where(and(eq(session.userId, personId), gt(session.expiresAt, sql`now()`)))
    .orderBy(desc(session.lastUsedAt));
}

/** The session id in a Cookie header; null when there is none, or what stands there cannot be one. */
export const sessionIdIn = (cookieHeader: string | undefined): string | null => {
  const prefix = `${sessionCookieName()}=`;
  const found = cookieHeader?.split(";").map((part) => part.trim()).find((part) => part.startsWith(prefix));
  const id = found?.slice(prefix.length) ?? "";
  return /^[a-z0-9]{1,100}$/.test(id) ? id : null;
};

const actorColumns = {
  personId: person.id, handle: person.handle, displayName: person.displayName, photo: person.photoId, organisationRole: person.organisationRole,
  status: person.status, locale: person.locale, ownTimeZone: person.timeZone, officeTimeZone: office.timeZone,
  theme: person.theme, lite: person.lite, singleKeys: person.singleKeys, expiresAt: session.expiresAt, lastUsedAt: session.lastUsedAt,
};

const actorQuery = prepared((on) => on
  .select(actorColumns)
  .from(session)
  .innerJoin(person, eq(person.id, session.userId))
  .leftJoin(office, eq(office.id, person.officeId))
  .where(eq(session.id, sql.placeholder("sessionId")))
  .prepare("actor_of_session"));

/**
 * Who a session belongs to, or null if it has ended or its person may not sign in. One query; renews a
 * session in the second half of its life, and notes its use at most once in five minutes.
 */
export async function actorOfSession(sessionId: string | null): Promise<Actor | null> {
  if (!sessionId || sessionId.length > 100) return null;
  const [row] = await actorQuery().execute({ sessionId });
  if (!row || row.status !== "active" || row.expiresAt.getTime() <= Date.now()) return null;
  if (Date.now() - row.lastUsedAt.getTime() > 300_000) await noteUse(sessionId);
  const { status: _status, ownTimeZone, officeTimeZone, expiresAt: _expiresAt, lastUsedAt: _lastUsedAt, ...actor } = row;
  return { ...actor, timeZone: ownTimeZone ?? officeTimeZone ?? "UTC", sessionId };
}

async function noteUse(sessionId: string): Promise<void> {
  await lucia().validateSession(sessionId);
  await database().update(session).set({ lastUsedAt: new Date() }).where(eq(session.id, sessionId));
}
