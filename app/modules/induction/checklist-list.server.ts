import { count, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { teamsOf } from "~/modules/teams/public.server";
import { inductionChecklist, inductionStep, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { mayWriteForAll, mayWriteForTeam } from "./policy";
import { wordsFor } from "./words";

/** The checklists that the actor may write, with whom they are for, and for whom they may begin another. */
export async function checklistList(actor: Actor, locale: Locale) {
  const forAll = mayWriteForAll(actor);
  const led = (await teamsOf(actor, locale)).filter(({ role }) => mayWriteForTeam(role));
  const ids = led.map(({ id }) => id);
  const scopes = { forAll, teams: led.map(({ id, name }) => ({ value: String(id), label: name })) };
  if (!forAll && ids.length === 0) return { checklists: [], scopes };
  const rows = await database()
    .select({
      id: inductionChecklist.id, title: inductionChecklist.title, functions: inductionChecklist.functions, regions: inductionChecklist.regions,
      offices: sql<number>`cardinality(${inductionChecklist.officeIds})`, team: { slug: team.slug, name: sql<string>`${team.name} ->> ${locale}::text` }, steps: count(inductionStep.id),
    })
    .from(inductionChecklist)
    .leftJoin(team, eq(team.id, inductionChecklist.teamId))
    .leftJoin(inductionStep, eq(inductionStep.checklistId, inductionChecklist.id))
    .where(or(forAll ? isNull(inductionChecklist.teamId) : undefined, ids.length > 0 ? inArray(inductionChecklist.teamId, ids) : undefined))
    .groupBy(inductionChecklist.id, team.id)
    .orderBy(sql`${inductionChecklist.teamId} is not null`, inductionChecklist.id);
  return { checklists: rows.map((row) => ({ ...row, title: wordsFor(row.title, locale) })), scopes };
}

export type ChecklistList = Awaited<ReturnType<typeof checklistList>>;
