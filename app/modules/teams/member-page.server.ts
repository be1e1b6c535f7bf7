import { and, asc, eq, gt } from "drizzle-orm";
import { membership, office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { personFactsColumns } from "~/modules/organisation/public.server";
import { accessTeam } from "./access-team.server";

/** A run of a team's active people by handle, after one of them; who joins or leaves meanwhile moves nobody. Needs `see`. */
export async function memberPage(actor: Actor, slug: string, page: { after: string | undefined; limit: number }, locale: Locale) {
  const { team } = await accessTeam(actor, { slug }, "see");
  return database()
    .select({ ...personFactsColumns(locale), role: membership.role, joinedAt: membership.joinedAt })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(eq(membership.teamId, team.id), eq(person.status, "active"), page.after === undefined ? undefined : gt(person.handle, page.after)))
    .orderBy(asc(person.handle))
    .limit(page.limit);
}
