import { and, eq, isNull, sql } from "drizzle-orm";
import { membership, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { prepared } from "~/platform/database/connection.server";
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

const teamsQuery = prepared((on) => on
  .select({ id: team.id, slug: team.slug, name: sql<string>`${team.name} ->> ${sql.placeholder("locale")}::text`, role: membership.role })
  .from(membership)
  .innerJoin(team, eq(team.id, membership.teamId))
  .where(and(eq(membership.personId, sql.placeholder("personId")), isNull(team.archivedAt)))
  .prepare("teams_of_person"));

/** The teams this actor belongs to, archived ones left out, by name as the language orders them. For the rail and for "my teams". */
export async function teamsOf({ personId }: Actor, locale: Locale): Promise<OwnTeam[]> {
  const rows = await teamsQuery().execute({ personId, locale });
  return rows.sort((a, b) => a.name.localeCompare(b.name, locale));
}
