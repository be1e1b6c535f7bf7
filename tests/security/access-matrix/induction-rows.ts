import { and, eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { induction, inductionChecklist, inductionStep, membership } from "~db/schema";
import { posting, reading, type Row } from "./row";
import type { World } from "./world";

/** Makes the applicant a newcomer of the team, with the observer as their buddy. */
export async function begins({ team, applicant, people }: World): Promise<void> {
  await database().insert(membership).values({ teamId: team.id, personId: applicant.id }).onConflictDoNothing();
  await database().insert(induction).values({ personId: applicant.id, buddyId: people.observer.id }).onConflictDoUpdate({ target: induction.personId, set: { buddyId: people.observer.id } });
}

/** A checklist of the team with one step; written once in a world. */
export async function hasChecklist(world: World): Promise<void> {
  if (world.checklistId) return;
  const [list] = await database().insert(inductionChecklist).values({ teamId: world.team.id, title: { en: `List ${world.secret}` } }).returning();
  world.checklistId = list!.id;
  const [step] = await database().insert(inductionStep).values({ checklistId: list!.id, position: 1, due: "day_one", text: { en: `Step ${world.secret}` } }).returning();
  world.stepId = step!.id;
}

/** Somebody who has no buddy yet can be given one. */
export async function hasNoBuddy(world: World): Promise<void> {
  await begins(world);
  await database().update(induction).set({ buddyId: null }).where(and(eq(induction.personId, world.applicant.id)));
}

const newcomer = (world: World) => `/induction/newcomers/${world.applicant.handle}`;
const progress = (world: World) => `/first-week/${world.applicant.handle}`;
const checklist = (world: World) => `/induction/checklists/${world.checklistId ?? 0}`;

/** Inductions, the same in a team of any visibility. Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended. */
export const inductionRows: Row[] = [
  { route: "first-week", method: "GET", ask: reading(() => "/first-week"), expected: "302 200 200 200 200 200 200 200 200 302" },
  {
    route: "first-week", method: "POST", what: "tick a step of a team", before: hasChecklist,
    ask: posting(() => "/first-week", (world) => ({ intent: "done", step: String(world.stepId) })),
    expected: "302 404 404 303 303 303 303 404 404 302",
  },
  // The observer is the buddy here; neither those who lead nor those who administer see how far somebody has come.
  { route: "first-week/:handle", method: "GET", what: "of whom the observer accompanies", before: begins, ask: reading(progress), expected: "302 404 404 200 404 404 404 404 404 302" },
  { route: "first-week/:handle", method: "POST", what: "say no", before: begins, ask: posting(progress, () => ({})), expected: "302 404 404 303 404 404 404 404 404 302" },
  { route: "induction", method: "GET", ask: reading(() => "/induction"), expected: "302 404 404 404 404 200 200 200 404 302" },
  {
    route: "induction", method: "POST", what: "begin a checklist for the team",
    ask: posting(() => "/induction", (world) => ({ intent: "new-checklist", title: "New", language: "en", teamId: String(world.team.id) })),
    expected: "302 404 404 404 404 404 303 404 404 302",
  },
  {
    route: "induction", method: "POST", what: "begin a checklist for all",
    ask: posting(() => "/induction", () => ({ intent: "new-checklist", title: "New", language: "en" })),
    expected: "302 404 404 404 404 404 404 303 404 302",
  },
  {
    route: "induction", method: "POST", what: "begin the first weeks of somebody of the team", before: begins,
    ask: posting(() => "/induction", (world) => ({ intent: "begin", who: world.applicant.handle })),
    expected: "302 404 404 404 404 303 303 303 404 302",
  },
  { route: "induction/newcomers/:handle", method: "GET", before: begins, ask: reading(newcomer), expected: "302 404 404 404 404 200 200 200 404 302" },
  {
    route: "induction/newcomers/:handle", method: "POST", what: "name a buddy", before: hasNoBuddy,
    ask: posting(newcomer, (world) => ({ who: world.colleague.handle })),
    expected: "302 404 404 404 404 303 303 303 404 302",
  },
  { route: "induction/checklists/:checklistId", method: "GET", before: hasChecklist, ask: reading(checklist), expected: "302 404 404 404 404 404 200 404 404 302" },
  {
    route: "induction/checklists/:checklistId", method: "POST", what: "add a step", before: hasChecklist,
    ask: posting(checklist, () => ({ intent: "save-step", text: "A step", language: "en", due: "day_one" })),
    expected: "302 404 404 404 404 404 303 404 404 302",
  },
];
