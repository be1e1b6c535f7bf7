import { begins, hasChecklist, hasNoBuddy } from "../access-matrix/induction-rows";
import type { World } from "../access-matrix/world";
import { anybody, own, type ApiAsked, type ApiRow } from "./row";

// Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended.
const whoNamesBuddies = (status: number) => `401 404 404 404 404 ${status} ${status} ${status} 404 401`;
const theLead = (status: number) => `401 404 404 404 404 404 ${status} 404 404 401`;
/** The observer is the buddy here; neither those who lead nor those who administer see how far somebody has come. */
const theBuddy = (status: number) => `401 404 404 ${status} 404 404 404 404 404 401`;

const ofNewcomer = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { handle: world.applicant.handle }, ...more });
const ofChecklist = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { id: world.checklistId ?? 0 }, ...more });
const ofStep = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { id: world.checklistId ?? 0, step: world.stepId ?? 0 }, ...more });

const step = { text: "A step", language: "en", due: "day_one" };

/** The checklist is written anew for each, and its number kept. */
async function hasNewChecklist(world: World): Promise<void> {
  delete world.checklistId;
  await hasChecklist(world);
}

/** First weeks, the same in a team of any visibility. */
export const inductionApiRows: ApiRow[] = [
  own("getOwnInduction", 200),
  { operation: "markInductionStep", what: "of a team", before: hasChecklist, ask: (world) => ({ path: { step: world.stepId ?? 0 }, body: { done: true } }), expected: "401 404 404 204 204 204 204 404 404 401" },
  own("finishInduction", 204, { body: { finished: true } }),
  own("listAccompaniedNewcomers", 200),
  { operation: "getNewcomerProgress", before: begins, ask: ofNewcomer(), expected: theBuddy(200) },
  { operation: "declineBuddy", before: begins, ask: ofNewcomer(), expected: theBuddy(204) },
  { operation: "listNewcomers", ask: () => ({}), expected: whoNamesBuddies(200) },
  { operation: "getNewcomer", before: begins, ask: ofNewcomer(), expected: whoNamesBuddies(200) },
  {
    operation: "beginInduction", what: "of somebody of the team", before: begins, ask: (world) => ({ body: { who: world.applicant.handle } }),
    expected: whoNamesBuddies(201),
  },
  { operation: "nameBuddy", before: hasNoBuddy, ask: (world) => ofNewcomer({ body: { who: world.colleague.handle } })(world), expected: whoNamesBuddies(204) },
  { operation: "listChecklists", ask: () => ({}), expected: anybody(200) },
  { operation: "beginChecklist", what: "for the team", ask: (world) => ({ body: { title: "New", language: "en", team: world.team.slug } }), expected: theLead(201) },
  { operation: "beginChecklist", what: "for all", ask: () => ({ body: { title: "New", language: "en" } }), expected: "401 404 404 404 404 404 404 201 404 401" },
  { operation: "getChecklist", before: hasChecklist, ask: ofChecklist(), expected: theLead(200) },
  { operation: "changeChecklist", before: hasChecklist, ask: ofChecklist({ body: { title: "Newer", language: "en" } }), expected: theLead(204) },
  { operation: "addChecklistStep", before: hasChecklist, ask: ofChecklist({ body: step }), expected: theLead(204) },
  { operation: "changeChecklistStep", before: hasChecklist, ask: ofStep({ body: step }), expected: theLead(204) },
  { operation: "moveChecklistStep", before: hasChecklist, ask: ofStep({ body: { way: "up" } }), expected: theLead(204) },
  { operation: "removeChecklistStep", before: hasNewChecklist, ask: ofStep(), expected: theLead(204) },
  { operation: "removeChecklist", before: hasNewChecklist, ask: ofChecklist(), expected: theLead(204) },
];
