import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { mayKnow, trainedUntilFor } from "~/modules/experts/public.server";
import { personFactsColumns } from "~/modules/organisation/public.server";
import { readableTeam } from "~/modules/teams/public.server";
import { country, office, person, standbyList, standbyPlace, takenTime, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { trainingTold } from "./training.server";

/**
 * Who stands by today for a country, of the lists this actor may read: not away, those of its region first, those with
 * valid security training before the others, each as far as the reader may know it. How to reach them stands on the list.
 * One query.
 */
export async function onCallFor(actor: Actor, iso2: string, locale: Locale, limit: number) {
  const near = sql<boolean>`coalesce(${office.region} = (select ${country.region} from ${country} where ${country.iso2} = ${iso2}), false)`;
  const rows = await database()
    .select({ ...personFactsColumns(locale), team: team.slug, list: standbyList.slug, termIds: team.termIds, readyHours: standbyList.readyHours, trainingTold: trainingTold(actor).as("training_told"), trainedUntil: trainedUntilFor(actor).as("trained_until"), near: near.as("near") })
    .from(standbyPlace)
    .innerJoin(standbyList, eq(standbyList.id, standbyPlace.listId))
    .innerJoin(team, and(eq(team.id, standbyList.teamId), isNull(team.archivedAt)))
    .innerJoin(person, and(eq(person.id, standbyPlace.personId), eq(person.status, "active")))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(
      readableTeam(actor, standbyList.teamId), isNull(standbyPlace.removedAt),
      sql`${standbyPlace.fromDay} <= current_date and coalesce(${standbyPlace.untilDay}, 'infinity') >= current_date`,
      sql`not exists (select from ${takenTime} where ${takenTime.personId} = ${person.id} and ${takenTime.begins} <= now()::timestamp and ${takenTime.ends} > now()::timestamp and ${mayKnow(actor, "availability", person.id)})`,
    ))
    .orderBy(sql`near desc`, sql`trained_until desc nulls last`, asc(standbyList.readyHours), asc(person.id))
    .limit(limit * 2);
  return [...new Map(rows.map(({ termIds, ...row }) => [row.id, { ...row, termId: termIds[0] ?? null }])).values()].slice(0, limit);
}

export type OnCall = Awaited<ReturnType<typeof onCallFor>>[number];
