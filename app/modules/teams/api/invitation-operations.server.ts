import { z } from "zod";
import { personFunctions } from "~/modules/organisation/contract";
import { ApiProblem, partProblem } from "~/platform/api/api-problem";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none, officeCode, personReference, slugParameter } from "~/platform/api/shapes";
import { DomainError } from "~/platform/errors";
import { maxInvited, maxRequestNote, membershipRoles } from "../contract";
import { invitePeople } from "../invite-people.server";
import { inviteView } from "../invite-view.server";
import { note } from "../schema.server";
import { officeNamed } from "./people-named.server";

const reading = { area: "teams", scope: "teams:read", parameters: slugParameter } as const;

const list = operation({
  id: "listTeamInvitations", method: "GET", path: "/teams/{slug}/invitations", ...reading, query: none, problems: ["forbidden", "not_found"],
  summary: "List who is invited to a team and has not answered", description: "The latest first, at most a hundred, for those who manage the team.",
  answer: { status: 200, description: "The open invitations.", schema: z.object({ items: z.array(personReference.extend({ title: z.string(), city: z.string().nullable(), role: z.enum(membershipRoles), invitedAt: moment }).meta({ id: "TeamInvitation" })) }) },
  async run({ actor, locale, path }) {
    const { open } = await inviteView(actor, path.slug, { q: "" }, locale);
    return { result: { items: open.map(({ invitedAt, ...one }) => ({ ...one, invitedAt: invitedAt.toISOString() })) } };
  },
});

const audience = z.strictObject({
  office: officeCode.optional().meta({ description: "Code of an office: everybody there." }),
  function: z.enum(personFunctions).optional().meta({ description: "Everybody with this function; with an office, everybody with it there." }),
});
const isSomebody = ({ office, function: post }: z.output<typeof audience>) => office !== undefined || post !== undefined;
const refuseInQuery = (): never => {
  throw new ApiProblem("invalid_request", [partProblem({ parameter: "office" }, "unknown")]);
};
const refuseInBody = (): never => {
  throw new DomainError("invalid", "unknown", "office");
};
const nobody = { error: "Name an office, a function or both.", path: ["office"] };

const count = operation({
  id: "countTeamAudience", method: "GET", path: "/teams/{slug}/audience", ...reading, query: audience, problems: ["forbidden", "not_found"],
  summary: "Count whom an invitation would reach", description: "All of an office, with a function, or both; guests are invited by name alone. For those who manage the team.",
  answer: {
    status: 200, description: "How many.",
    schema: z.object({ people: z.int().meta({ description: "Would be invited." }), members: z.int().meta({ description: "Belong to the team already." }), invited: z.int().meta({ description: "Are invited already." }) }).meta({ id: "AudienceReach" }),
  },
  async run({ actor, locale, path, query: { office, function: post } }) {
    const { reach } = await inviteView(actor, path.slug, { q: "", officeId: await officeNamed(actor, path.slug, office, refuseInQuery), function: post }, locale);
    return { result: reach ?? { people: 0, members: 0, invited: 0 } };
  },
});

const inviteAll = operation({
  id: "inviteAudience", method: "POST", path: "/teams/{slug}/audience/invitations", area: "teams", scope: "teams:write", query: none, parameters: slugParameter,
  summary: "Invite all of an office, or with a function, to a team",
  description: `Each accepts or declines for themselves; at most ${maxInvited}, else the answer is 413. Where it would reach other numbers than you were told, nobody is invited and the answer is 409.`,
  problems: ["invalid", "forbidden", "not_found", "conflict", "too_large"],
  body: {
    type: "application/json",
    schema: audience.extend({
      expected: z.int().min(0).meta({ description: "How many you were told it reaches." }),
      role: z.enum(membershipRoles).exclude(["lead"]).default("member"), note: note.meta({ description: `At most ${maxRequestNote} characters.` }).default(""),
    }).refine(isSomebody, nobody),
    example: { office: "CO-DAKAR", expected: 12, role: "member", note: "We start in March." },
  },
  answer: { status: 200, description: "They are invited.", schema: z.object({ invited: z.int().meta({ description: "How many are invited newly." }) }) },
  async run({ actor, path, body: { office, ...body } }) {
    return { result: await invitePeople(actor, path.slug, { by: "audience", officeId: await officeNamed(actor, path.slug, office, refuseInBody), ...body }) };
  },
});

/** Invitations to a team that are open, and such to many at once. */
export const invitationOperations: Operation[] = [list, count, inviteAll];
