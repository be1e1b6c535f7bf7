import type { World } from "../access-matrix/world";
import type { ApiAsked, ApiRow } from "./row";
import { anybody } from "./row";
import { whoLeads, whoManages, whoSees } from "./team-answers";

// How a team begins, who answers for what in it, who leads it next, who is called to it, and how it does.

const ofTeam = (more: Partial<ApiAsked> = {}, path: ApiAsked["path"] = {}) => (world: World): ApiAsked => ({ path: { slug: world.team.slug, ...path }, ...more });

const founding = { language: "en", visibility: "open", texts: { en: { name: "A new group", purpose: "A purpose" } } };

/** Besides those who manage it administrators, who decide whether the team goes on. */
const overseen = {
  //          anonymous guest non-member observer member coordinator lead administrator removed suspended
  open: "    401       404   403        403      403    200         200  200           403     401",
  request: " 401       404   403        403      403    200         200  200           403     401",
  private: " 401       404   404        403      403    200         200  200           404     401",
};

/** Those who belong to the team. */
const whoBelongs = {
  open: "    401       404   403        200      200    200         200  403           403     401",
  request: " 401       404   403        200      200    200         200  403           403     401",
  private: " 401       404   404        200      200    200         200  403           404     401",
};

/** Whoever may know of training: those who travel together and those who send them. */
const whoTravels = {
  open: "    401       404   403        403      200    200         200  403           403     401",
  request: " 401       404   403        403      200    200         200  403           403     401",
  private: " 401       404   404        403      200    200         200  403           404     401",
};

/** Whoever belongs to it already needs no invitation. */
const uninvited = {
  open: "    401       404   409        204      204    204         204  409           409     401",
  request: " 401       404   409        204      204    204         204  409           409     401",
  private: " 401       404   404        204      204    204         204  409           404     401",
};

export const teamLifeApiRows: ApiRow[] = [
  { operation: "foundTeam", what: "of the organisation", ask: () => ({ body: founding }), expected: "401 403 403 403 403 403 403 201 403 401" },
  { operation: "foundTeam", what: "inside a team", ask: (world) => ({ body: { ...founding, inside: world.team.slug } }), expected: whoManages("201") },
  { operation: "getResponsibilities", ask: ofTeam(), expected: whoSees("200") },
  { operation: "addResponsibility", ask: (world) => ofTeam({ body: { handle: world.people.member.handle, duty: "field" } })(world), expected: whoManages("204") },
  { operation: "removeResponsibility", what: "that is gone", ask: ofTeam({}, { id: 999_999_999 }), expected: whoManages("204") },
  { operation: "getTeamMeasures", ask: ofTeam(), expected: whoBelongs },
  { operation: "listTrainedMembers", ask: ofTeam(), expected: whoTravels },
  { operation: "listTeamChanges", ask: ofTeam(), expected: overseen },
  { operation: "undoRemoval", what: "of nobody", ask: ofTeam({}, { change: 999_999_999 }), expected: whoManages("404") },
  { operation: "getSuccession", ask: ofTeam(), expected: whoLeads("200") },
  { operation: "nameSuccessor", ask: (world) => ofTeam({ body: { handle: world.people.member.handle } })(world), expected: whoLeads("204") },
  { operation: "withdrawSuccessor", ask: ofTeam(), expected: whoLeads("204") },
  { operation: "answerSuccession", what: "of which nobody asks", ask: (world) => ofTeam({ body: { accept: true } }, { handle: world.people.lead.handle })(world), expected: "401 404 404 404 404 404 404 404 404 401" },
  { operation: "listTeamCalls", ask: () => ({}), expected: anybody(200) },
  { operation: "answerTeamInvitation", what: "that one does not have", ask: ofTeam({ body: { accept: true } }), expected: uninvited },
  { operation: "forgetMembershipAnswer", ask: ofTeam(), expected: whoSees("204") },
  { operation: "listTeamInvitations", ask: ofTeam(), expected: whoManages("200") },
  { operation: "countTeamAudience", ask: ofTeam({ query: { function: "mobility_officer" } }), expected: whoManages("200") },
  { operation: "inviteAudience", what: "of other numbers than one was told", ask: ofTeam({ body: { function: "mobility_officer", expected: 999_999 } }), expected: whoManages("409") },
  { operation: "movePinInTeam", ask: (world) => ofTeam({ body: { way: "up" } }, { kind: "thread", id: world.threadId })(world), expected: whoManages("204") },
  { operation: "getQuestionRule", ask: ofTeam(), expected: whoManages("200") },
  { operation: "setQuestionRule", ask: ofTeam({ body: { workingDays: 3, perWeek: 1 } }), expected: whoManages("204") },
];
