import { and, eq, isNull, sql } from "drizzle-orm";
import { membership, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import type { MembershipRole } from "./contract";

/** One of a person's own teams. */
export interface OwnTeam {
  id: number;
  slug: string;
  /** In the language asked for. */
  name: string;
  role: MembershipRole;
}

/** The teams this actor belongs to, archived ones left out, by name as the language orders them. For the rail and for "my teams". */
export async function teamsOf(actor: Actor, locale: Locale): Promise<OwnTeam[]> {
  const rows = await database()
    .select({ id: team.id, slug: team.slug, name: sql<string>`${team.name} ->> ${locale}::text`, role: membership.role })
    .from(membership)
    .innerJoin(team, eq(team.id, membership.teamId))
    .where(and(eq(membership.personId, actor.personId), isNull(team.archivedAt)));
  return rows.sort((a, b) => a.name.localeCompare(b.name, locale));
}
