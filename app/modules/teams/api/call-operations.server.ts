import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { done, moment, none, slugParameter, teamReference } from "~/platform/api/shapes";
import { acceptInvitation, declineInvitation } from "../answer-invitation.server";
import { forgetAnswer } from "../answer-request.server";
import { callsToPerson } from "../calls-to-person.server";
import { membershipRoles } from "../contract";

const writing = { area: "teams", scope: "teams:write", query: none, parameters: slugParameter } as const;

const call = z.object({
  team: teamReference, by: z.string().nullable().meta({ description: "Who asks or answers; null when they are no longer known." }), note: z.string(), at: moment,
});

const calls = z.object({
  invitations: z.array(call.extend({ role: z.enum(membershipRoles) })).meta({ description: "To join, as what." }),
  successions: z.array(call.extend({ byHandle: z.string().nullable().meta({ description: "Their name in addresses, by which you answer." }) })).meta({ description: "To lead." }),
  answers: z.array(call.extend({ accepted: z.boolean() })).meta({ description: "How your wishes to join were answered." }),
}).meta({ id: "TeamCalls" });

const shown = <Call extends { slug: string; name: string; at: Date }>({ slug, name, at, ...rest }: Call) => ({ ...rest, team: { slug, name }, at: at.toISOString() });

const list = operation({
  id: "listTeamCalls", method: "GET", path: "/me/team-calls", area: "teams", scope: "teams:read", parameters: none, query: none,
  summary: "List what teams want of you, or have to tell you", description: "The latest first.",
  answer: { status: 200, description: "Invitations, wishes that you lead, and answers to your own wishes.", schema: calls },
  async run({ actor, locale }) {
    const { invitations, successions, answers } = await callsToPerson(actor, locale);
    return { result: { invitations: invitations.map(shown), successions: successions.map(shown), answers: answers.map(shown) } };
  },
});

const answer = operation({
  id: "answerTeamInvitation", method: "PUT", path: "/teams/{slug}/invitation", ...writing,
  summary: "Accept or decline an invitation to a team", description: "Declining where you are not invited changes nothing; accepting there is a conflict.", problems: ["not_found", "conflict"],
  body: { type: "application/json", schema: z.strictObject({ accept: z.boolean() }), example: { accept: true } },
  answer: done,
  async run({ actor, path, body: { accept } }) {
    await (accept ? acceptInvitation : declineInvitation)(actor, path);
    return { result: undefined };
  },
});

const forget = operation({
  id: "forgetMembershipAnswer", method: "DELETE", path: "/teams/{slug}/membership-answer", ...writing,
  summary: "Put away how your wish to join was answered", problems: ["not_found"], answer: done,
  async run({ actor, path }) {
    await forgetAnswer(actor, path);
    return { result: undefined };
  },
});

/** What teams want of oneself. */
export const callOperations: Operation[] = [list, answer, forget];
