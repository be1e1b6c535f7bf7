import { and, asc, eq, sql, type SQL } from "drizzle-orm";
import { inductionChecklist, inductionDone, inductionStep, office, person, team } from "~db/schema";
import type { Queryable } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { dues, type Due, type Words } from "./contract";
import { wordsFor } from "./words";

/** One thing to do, as its newcomer meets it. */
export interface Step {
  id: number;
  due: Due;
  text: Words;
  detail: Words | null;
  href: string;
  done: boolean;
  /** The team that asks for it; null for what everybody does. */
  team: { slug: string; name: string } | null;
}

/** Which checklists are a person's, by their teams, function and duty station; for a query that has all three tables. */
const appliesTo = (personId: number): SQL => sql`
  (${inductionChecklist.teamId} is null or exists (
    select from membership m join team t on t.id = m.team_id
    where m.team_id = ${inductionChecklist.teamId} and m.person_id = ${personId} and t.archived_at is null))
  and (${inductionChecklist.functions} = '{}' or ${person.function} = any (${inductionChecklist.functions}))
  and (${inductionChecklist.regions} = '{}' or ${office.region} = any (${inductionChecklist.regions}))
  and (${inductionChecklist.officeIds} = '{}' or ${person.officeId} = any (${inductionChecklist.officeIds}))`;

/** All steps of a person, by when they are due, those for everybody first, with what is done. One query. The caller has decided who may see it. */
export async function stepsOf(on: Queryable, personId: number, locale: Locale): Promise<Step[]> {
  const rows = await on
    .select({
      id: inductionStep.id, due: inductionStep.due, text: inductionStep.text, detail: inductionStep.detail, href: inductionStep.href,
      me: person.handle,
      done: sql<boolean>`${inductionDone.personId} is not null`,
      teamSlug: team.slug, teamName: sql<string | null>`${team.name} ->> ${locale}::text`,
    })
    .from(inductionStep)
    .innerJoin(inductionChecklist, eq(inductionChecklist.id, inductionStep.checklistId))
    .innerJoin(person, eq(person.id, personId))
    .leftJoin(office, eq(office.id, person.officeId))
    .leftJoin(team, eq(team.id, inductionChecklist.teamId))
    .leftJoin(inductionDone, and(eq(inductionDone.stepId, inductionStep.id), eq(inductionDone.personId, personId)))
    .where(appliesTo(personId))
    .orderBy(
      sql`array_position(array[${sql.join(dues.map((due) => sql`${due}`), sql`, `)}], ${inductionStep.due})`,
      sql`${inductionChecklist.teamId} is not null`, sql`cardinality(${inductionChecklist.functions}) + cardinality(${inductionChecklist.regions}) + cardinality(${inductionChecklist.officeIds})`,
      asc(inductionChecklist.id), asc(inductionStep.position),
    );
  return rows.flatMap(({ teamSlug, teamName, text, detail, href, me, ...row }) => {
    const words = wordsFor(text, locale);
    return words ? [{ ...row, href: href.replace("{me}", me), text: words, detail: wordsFor(detail, locale), team: teamSlug && teamName ? { slug: teamSlug, name: teamName } : null }] : [];
  });
}

/** How far somebody has come. */
export interface Progress {
  groups: { due: Due; steps: Step[]; done: number }[];
  done: number;
  total: number;
  /** The first step that is not done. */
  next: Step | null;
}

/** Steps by when they are due, counted. */
export function progressOf(steps: Step[]): Progress {
  const groups = dues
    .map((due) => steps.filter((step) => step.due === due))
    .filter((group) => group.length > 0)
    .map((group) => ({ due: group[0]?.due ?? "day_one", steps: group, done: group.filter((step) => step.done).length }));
  return { groups, done: steps.filter((step) => step.done).length, total: steps.length, next: steps.find((step) => !step.done) ?? null };
}
