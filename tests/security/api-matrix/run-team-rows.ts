import { and, eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { membership, membershipRequest, standbyList, team } from "~db/schema";
import { keepsStandby } from "../access-matrix/part-rows";
import type { World } from "../access-matrix/world";
import type { ApiAsked, ApiRow } from "./row";
import { whoLeads, whoManages, whoReads, whoWrites } from "./team-answers";

// Running a team by a program: its people, what it is, whether it goes on, its pins and its standby lists.

const ofTeam = (more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { slug: world.team.slug }, ...more });
const ofPerson = (who: (world: World) => { handle: string }, more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { slug: world.team.slug, handle: who(world).handle }, ...more });
const applicant = ({ applicant: who }: World) => who;
const colleague = ({ colleague: who }: World) => who;

/** The applicant asks to be let in, and does not belong to the team. */
async function asking({ team: { id: teamId }, applicant: { id: personId } }: World): Promise<void> {
  await outside({ team: { id: teamId }, applicant: { id: personId } });
  await database().insert(membershipRequest).values({ teamId, personId }).onConflictDoNothing();
}

async function outside({ team: { id: teamId }, applicant: { id: personId } }: { team: { id: number }; applicant: { id: number } }): Promise<void> {
  await database().delete(membership).where(and(eq(membership.teamId, teamId), eq(membership.personId, personId)));
}

/** The applicant is an observer in the team. */
async function observing({ team: { id: teamId }, applicant: { id: personId } }: World): Promise<void> {
  await database().insert(membership).values({ teamId, personId, role: "observer" }).onConflictDoUpdate({ target: [membership.teamId, membership.personId], set: { role: "observer" } });
}

const asItWas = (archivedAt: Date | null) => async (world: World): Promise<void> => {
  await database().update(team).set({ archivedAt }).where(eq(team.id, world.team.id));
};

/** Leads and administrators. */
const closed = {
  //          anonymous guest non-member observer member coordinator lead administrator removed suspended
  open: "    401       404   403        403      403    403         204  204           403     401",
  request: " 401       404   403        403      403    403         204  204           403     401",
  private: " 401       404   404        403      403    403         204  204           404     401",
};

const description = (world: World): ApiAsked => ofTeam({ body: { language: "en", texts: { en: { name: `Team ${world.name}`, purpose: "A purpose" } }, leadUnit: "", terms: [] } })(world);
const access = (world: World): ApiAsked => ofTeam({ body: { visibility: world.team.visibility } })(world);
const ofStandby = (path: ApiAsked["path"] = {}, more: Partial<ApiAsked> = {}) => (world: World): ApiAsked => ({ path: { slug: world.team.slug, list: "standby", ...path }, ...more });
const pin = (world: World): ApiAsked => ({ path: { slug: world.team.slug, kind: "thread", id: world.threadId } });

export const runTeamApiRows: ApiRow[] = [
  { operation: "listMembershipRequests", ask: ofTeam(), expected: whoManages("200") },
  { operation: "answerMembershipRequest", before: asking, after: outside, ask: ofPerson(applicant, { body: { accept: true, word: "Welcome" } }), expected: whoManages("204") },
  { operation: "inviteToTeam", ask: (world) => ofTeam({ body: { people: [world.colleague.handle] } })(world), expected: whoManages("200") },
  { operation: "inviteToTeam", what: "a coordinator", ask: (world) => ofTeam({ body: { people: [world.colleague.handle], role: "coordinator" } })(world), expected: whoLeads("200") },
  { operation: "withdrawTeamInvitation", ask: ofPerson(colleague), expected: whoManages("204") },
  { operation: "changeMemberRole", before: observing, after: outside, ask: ofPerson(applicant, { body: { role: "member" } }), expected: whoManages("204") },
  { operation: "changeMemberRole", what: "to coordinator", before: observing, after: outside, ask: ofPerson(applicant, { body: { role: "coordinator" } }), expected: whoLeads("204") },
  { operation: "removeMember", before: observing, after: outside, ask: ofPerson(applicant), expected: whoManages("204") },
  { operation: "getTeamDescription", ask: ofTeam(), expected: whoManages("200") },
  { operation: "describeTeam", ask: description, expected: whoManages("204") },
  { operation: "governTeam", ask: access, expected: whoLeads("200") },
  { operation: "archiveTeam", before: asItWas(null), after: asItWas(null), ask: ofTeam(), expected: closed },
  { operation: "reopenTeam", before: asItWas(new Date()), after: asItWas(null), ask: ofTeam(), expected: closed },
  { operation: "listPins", ask: ofTeam(), expected: whoManages("200") },
  { operation: "pinInTeam", ask: pin, expected: whoManages("204") },
  { operation: "unpinInTeam", ask: pin, expected: whoManages("204") },
  { operation: "listStandbyLists", before: keepsStandby, ask: ofTeam(), expected: whoReads("200") },
  { operation: "getStandbyList", before: keepsStandby, ask: ofStandby(), expected: whoReads("200") },
  {
    operation: "beginStandbyList", before: async (world) => void (await database().delete(standbyList).where(eq(standbyList.teamId, world.team.id))),
    ask: ofTeam({ body: { title: "Floods", readyHours: 72 } }), expected: whoManages("201"),
  },
  { operation: "standBy", before: keepsStandby, ask: ofStandby({}, { body: { fromDay: "2026-05-02", contact: "At home" } }), expected: whoWrites("204") },
  { operation: "standDown", before: keepsStandby, ask: ofStandby(), expected: whoReads("204") },
  { operation: "takeOffStandby", before: keepsStandby, ask: (world) => ofStandby({ person: world.colleague.handle })(world), expected: whoManages("204") },
  { operation: "putBackOnStandby", before: keepsStandby, ask: (world) => ofStandby({ person: world.colleague.handle })(world), expected: whoManages("204") },
];
