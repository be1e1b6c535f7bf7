import { teamAnswers } from "../access-matrix/team-answers";

/** Of operations, which have no page to sign in at. */
export const { whoSees, whoReads, whoWrites, whoManages, whoLeads, whoSeesEvents, whoOrganises } = teamAnswers("401");
