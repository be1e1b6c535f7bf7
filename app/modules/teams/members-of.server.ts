import { and, eq, gt, sql } from "drizzle-orm";
import { membership, office, person } from "~db/schema";
import { trainedUntilFor } from "~/modules/experts/public.server";
import { functionOf, personFactsColumns } from "~/modules/organisation/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import type { TeamAccess } from "./access-team.server";
import { trainingSight, type TrainingSight } from "./policy";

interface Which {
  /** Those with valid security training alone, with its last day; of others none is told. */
  trained: boolean;
  /** Those whose handles come after this one. */
  after?: string | undefined;
}

/** The active people of a team, as a query to be ordered and cut. The caller has checked `see`, and for `trained` that the actor may know who is. */
export function membersOf(actor: Actor, teamId: number, { trained, after }: Which, locale: Locale) {
  const trainedUntil = trained ? trainedUntilFor(actor) : sql<string | null>`null`;
  return database()
    .select({ ...personFactsColumns(locale), role: membership.role, organisationRole: person.organisationRole, joinedAt: membership.joinedAt, trainedUntil: trainedUntil.as("trained_until") })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .leftJoin(office, eq(office.id, person.officeId))
    .where(and(
      eq(membership.teamId, teamId), eq(person.status, "active"),
      trained ? sql`${trainedUntil} is not null` : undefined, after === undefined ? undefined : gt(person.handle, after),
    ))
    .$dynamic();
}

/** What this actor learns of the security training of a team's people. */
export async function trainingSightIn(actor: Actor, { role, abilities }: TeamAccess): Promise<TrainingSight> {
  return trainingSight({ reads: abilities.read, role, function: await functionOf(actor.personId) });
}
