import { randomBytes } from "node:crypto";
import { and, desc, eq, sql } from "drizzle-orm";
import { calendarFeed, office, team } from "~db/schema";
import { accessTeam } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { tokenHashOf } from "~/platform/auth/token-secret.server";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { personFacts } from "../access-event.server";
import type { FeedKind } from "../contract";
import { maySee } from "../policy";

/** Most secret addresses one person keeps. */
const most = 20;

/**
 * Makes a secret address under which the actor's own calendar program reads events; it is told once and
 * only its hash is kept. Throws `not_found` for a team or office they may not read, `invalid` beside `what`
 * when they have too many.
 */
export async function makeFeed(actor: Actor, kind: FeedKind, name: string): Promise<string> {
  const owner = await feedOwner(actor, kind, name);
  const [held] = await database().select({ count: sql<number>`count(*)::int` }).from(calendarFeed).where(eq(calendarFeed.ownerId, actor.personId));
  if ((held?.count ?? 0) >= most) throw new DomainError("invalid", "too_many_feeds", "what");
  const token = randomBytes(24).toString("base64url");
  await database().insert(calendarFeed).values({ tokenHash: tokenHashOf(token), ownerId: actor.personId, kind, ...owner });
  return `${environment().publicUrl}/calendar/feeds/${token}.ics`;
}

/** Makes a secret address useless at once. Nothing happens when it is another's. */
export async function revokeFeed(actor: Actor, feedId: number): Promise<void> {
  await database().delete(calendarFeed).where(and(eq(calendarFeed.id, feedId), eq(calendarFeed.ownerId, actor.personId)));
}

/** The actor's secret addresses, the latest first: what they show and when they were last read; never the address itself. */
export async function feedsOf(actor: Actor, locale: Locale) {
  const rows = await database()
    .select({
      id: calendarFeed.id, kind: calendarFeed.kind, createdAt: calendarFeed.createdAt, lastUsedAt: calendarFeed.lastUsedAt,
      name: sql<string | null>`coalesce(${team.name}, ${office.name}) ->> ${locale}::text`,
    })
    .from(calendarFeed)
    .leftJoin(team, eq(team.id, calendarFeed.teamId))
    .leftJoin(office, eq(office.id, calendarFeed.officeId))
    .where(eq(calendarFeed.ownerId, actor.personId))
    .orderBy(desc(calendarFeed.id));
  return rows;
}

async function feedOwner(actor: Actor, kind: FeedKind, name: string): Promise<{ teamId?: number; officeId?: number }> {
  if (kind === "person") return {};
  if (kind === "team") return { teamId: (await accessTeam(actor, { slug: name }, "read")).team.id };
  if (!maySee(await personFacts(actor), { kind: "organisation" })) throw new DomainError("not_found");
  if (kind === "organisation") return {};
  const [row] = await database().select({ id: office.id }).from(office).where(eq(office.code, name));
  if (!row) throw new DomainError("not_found");
  return { officeId: row.id };
}
