import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { done, handle, moment, none, slugParameter } from "~/platform/api/shapes";
import { withdrawInvitation } from "../answer-invitation.server";
import { answerRequest } from "../answer-request.server";
import { changeRole } from "../change-role.server";
import { maxInvitedByName, maxRequestNote, membershipRoles, undoHours } from "../contract";
import { invitePeople } from "../invite-people.server";
import { removeMember, restoreMember } from "../remove-member.server";
import { note } from "../schema.server";
import { joinRequests } from "../team-people-list.server";
import { peopleNamed, personNamed } from "./people-named.server";

const writing = { area: "teams", scope: "teams:write", query: none } as const;
const ofPerson = slugParameter.extend({ handle });
const aWord = note.meta({ description: `At most ${maxRequestNote} characters.` }).default("");

const listRequests = operation({
  id: "listMembershipRequests", method: "GET", path: "/teams/{slug}/membership-requests", area: "teams", scope: "teams:read",
  summary: "List who asks to be let into a team", description: "The longest waiting first, for those who manage the team.",
  parameters: slugParameter, query: none, problems: ["forbidden", "not_found"],
  answer: { status: 200, description: "The open wishes.", schema: z.object({ items: z.array(z.object({ handle: z.string(), name: z.string(), note: z.string(), askedAt: moment }).meta({ id: "MembershipRequest" })) }) },
  async run({ actor, locale, path }) {
    const requests = await joinRequests(actor, path.slug, locale);
    return { result: { items: requests.map(({ handle: asker, name, note: words, createdAt }) => ({ handle: asker, name, note: words, askedAt: createdAt.toISOString() })) } };
  },
});

const answer = operation({
  id: "answerMembershipRequest", method: "PUT", path: "/teams/{slug}/membership-requests/{handle}", ...writing,
  summary: "Let somebody who asks into a team, or decline", description: "They are told, with the word. Answered already: nothing more happens.",
  parameters: ofPerson, problems: ["forbidden", "not_found"],
  body: { type: "application/json", schema: z.strictObject({ accept: z.boolean(), word: aWord }), example: { accept: true, word: "Welcome." } },
  answer: done,
  async run({ actor, path, body }) {
    await answerRequest(actor, { slug: path.slug, personId: await personNamed(actor, path), ...body });
    return { result: undefined };
  },
});

const invite = operation({
  id: "inviteToTeam", method: "POST", path: "/teams/{slug}/invitations", ...writing,
  summary: "Invite people to a team", description: "Each accepts or declines for themselves. Whoever belongs to it or is invited already is left out; whoever you do not find in the directory is nobody. Leads alone invite coordinators.",
  parameters: slugParameter, problems: ["invalid", "forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({ people: z.array(handle).min(1).max(maxInvitedByName), role: z.enum(membershipRoles).exclude(["lead"]).default("member"), note: aWord }),
    example: { people: ["aissatou-ndiaye"], role: "member", note: "You know these farms." },
  },
  answer: { status: 200, description: "They are invited.", schema: z.object({ invited: z.int().meta({ description: "How many are invited newly." }) }).meta({ id: "Invited" }) },
  run: async ({ actor, path, body: { people, ...as } }) => ({ result: await invitePeople(actor, path.slug, { by: "names", personIds: await peopleNamed(actor, path.slug, people), ...as }) }),
});

const uninvite = operation({
  id: "withdrawTeamInvitation", method: "DELETE", path: "/teams/{slug}/invitations/{handle}", ...writing,
  summary: "Take an invitation back", parameters: ofPerson, problems: ["forbidden", "not_found"], answer: done,
  async run({ actor, path }) {
    await withdrawInvitation(actor, { slug: path.slug, personId: await personNamed(actor, path) });
    return { result: undefined };
  },
});

const setRole = operation({
  id: "changeMemberRole", method: "PUT", path: "/teams/{slug}/members/{handle}", ...writing,
  summary: "Give a member another role", description: "Leads name anybody, coordinators only members and observers. The last lead cannot step down.",
  parameters: ofPerson, problems: ["forbidden", "not_found", "conflict"],
  body: { type: "application/json", schema: z.strictObject({ role: z.enum(membershipRoles) }), example: { role: "coordinator" } },
  answer: done,
  async run({ actor, path, body }) {
    await changeRole(actor, { slug: path.slug, personId: await personNamed(actor, path), role: body.role });
    return { result: undefined };
  },
});

const remove = operation({
  id: "removeMember", method: "DELETE", path: "/teams/{slug}/members/{handle}", ...writing,
  summary: "Take somebody out of a team", description: "Coordinators remove only members and observers. Nothing happens when they do not belong to it.",
  parameters: ofPerson, problems: ["forbidden", "not_found", "conflict"], answer: done,
  async run({ actor, path }) {
    await removeMember(actor, { slug: path.slug, personId: await personNamed(actor, path) });
    return { result: undefined };
  },
});

const undo = operation({
  id: "undoRemoval", method: "POST", path: "/teams/{slug}/changes/{change}/undoing", ...writing,
  summary: "Bring somebody back who was taken out of a team", description: `In the first ${undoHours} hours: they are what they were, since when they were. The removal is among the team's changes.`,
  parameters: slugParameter.extend({ change: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).meta({ description: "The number of the removal." }) }),
  problems: ["forbidden", "not_found"], answer: done,
  async run({ actor, path: { slug, change } }) {
    await restoreMember(actor, { slug, changeId: change });
    return { result: undefined };
  },
});

/** The people of a team, for those who manage it: letting in, inviting, roles and removal. */
export const teamPeopleOperations: Operation[] = [listRequests, answer, invite, uninvite, setRole, remove, undo];
