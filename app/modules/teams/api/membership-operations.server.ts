import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { none, nothing, slugParameter } from "~/platform/api/shapes";
import { maxRequestNote } from "../contract";
import { joinTeam } from "../join-team.server";
import { leaveTeam } from "../leave-team.server";
import { requestMembership, withdrawRequest } from "../request-membership.server";
import { note } from "../schema.server";
import { teamSpaceView } from "../team-space-view.server";
import { membership } from "./shapes";

const join = operation({
  id: "joinTeam", method: "PUT", path: "/teams/{slug}/membership", area: "teams", scope: "teams:write",
  summary: "Join an open team",
  description: "Joining again changes nothing. Of a team that lets people in on request, ask for membership instead.",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "You belong to the team.", schema: membership },
  async run({ actor, locale, path }) {
    await joinTeam(actor, path);
    const { role } = await teamSpaceView(actor, path.slug, locale);
    return { result: { role, requested: false } };
  },
});

const leave = operation({
  id: "leaveTeam", method: "DELETE", path: "/teams/{slug}/membership", area: "teams", scope: "teams:write",
  summary: "Leave a team",
  description: "The last lead must hand over first. Leaving a team one does not belong to changes nothing.",
  parameters: slugParameter, query: none, problems: ["not_found", "conflict"],
  answer: { status: 204, description: "You do not belong to the team.", schema: nothing },
  async run({ actor, path }) {
    await leaveTeam(actor, path);
    return { result: undefined };
  },
});

const ask = operation({
  id: "requestMembership", method: "PUT", path: "/teams/{slug}/membership-request", area: "teams", scope: "teams:write",
  summary: "Ask to be let into a team",
  description: "For teams that let people in on request. Its leads and coordinators answer. Asking again changes the note.",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({ note: note.meta({ description: `Why you ask, in at most ${maxRequestNote} characters.` }).default("") }),
    example: { note: "I supervise farm inspections in Ziguinchor." },
  },
  answer: { status: 200, description: "How you stand to the team now.", schema: membership },
  async run({ actor, locale, path, body }) {
    await requestMembership(actor, { slug: path.slug, note: body.note });
    const { role, requestedAt } = await teamSpaceView(actor, path.slug, locale);
    return { result: { role, requested: requestedAt !== null } };
  },
});

const withdraw = operation({
  id: "withdrawMembershipRequest", method: "DELETE", path: "/teams/{slug}/membership-request", area: "teams", scope: "teams:write",
  summary: "Take a request back",
  parameters: slugParameter, query: none, problems: ["not_found"],
  answer: { status: 204, description: "No request of yours is open.", schema: nothing },
  async run({ actor, path }) {
    await withdrawRequest(actor, path);
    return { result: undefined };
  },
});

/** Joining and leaving. */
export const membershipOperations: Operation[] = [join, leave, ask, withdraw];
