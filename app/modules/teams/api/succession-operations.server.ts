import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { done, handle, moment, none, personReference, slugParameter } from "~/platform/api/shapes";
import type { Actor } from "~/platform/auth/actor";
import { DomainError, notFound } from "~/platform/errors";
import { acceptSuccession } from "../accept-succession.server";
import { accessTeam } from "../access-team.server";
import { callsToPerson } from "../calls-to-person.server";
import { maxRequestNote, membershipRoles } from "../contract";
import { declineSuccession, nameSuccessor, withdrawSuccessor } from "../name-successor.server";
import { note } from "../schema.server";
import { successionView } from "../succession-view.server";

const writing = { area: "teams", scope: "teams:write", query: none } as const;
const role = z.enum(membershipRoles);

const read = operation({
  id: "getSuccession", method: "GET", path: "/teams/{slug}/succession", area: "teams", scope: "teams:read", query: none,
  summary: "Read who could lead a team next", description: "For its leads, and for administrators where nobody leads it.",
  parameters: slugParameter, problems: ["forbidden", "not_found"],
  answer: {
    status: 200, description: "Who could, and whom you have asked.",
    schema: z.object({
      candidates: z.array(personReference.extend({ role })),
      asked: personReference.extend({ thenRole: role.nullable().meta({ description: "What you are afterwards; null when you leave the team." }), note: z.string(), askedAt: moment }).nullable(),
    }).meta({ id: "Succession" }),
  },
  async run({ actor, path }) {
    const { candidates, asked } = await successionView(actor, path.slug);
    return { result: { candidates, asked: asked && { ...asked, askedAt: asked.at.toISOString() } } };
  },
});

/** The id of a member who could lead. Throws as the view does, and `invalid` beside `handle` for anybody else. */
async function candidateNamed(actor: Actor, slug: string, wanted: string): Promise<number> {
  const found = (await successionView(actor, slug)).candidates.find((one) => one.handle === wanted);
  if (!found) throw new DomainError("invalid", "successor_unfit", "handle");
  return found.id;
}

const name = operation({
  id: "nameSuccessor", method: "PUT", path: "/teams/{slug}/succession", ...writing,
  summary: "Ask a member to lead a team", description: "Nothing changes until they accept. Naming another takes the place of the one named before.",
  parameters: slugParameter, problems: ["invalid", "forbidden", "not_found"],
  body: {
    type: "application/json",
    schema: z.strictObject({
      handle, thenRole: z.enum([...membershipRoles, "none"]).default("member").meta({ description: "What you are afterwards; `none` leaves the team." }),
      note: note.meta({ description: `At most ${maxRequestNote} characters.` }).default(""),
    }),
    example: { handle: "aissatou-ndiaye", thenRole: "member", note: "You have run it for months." },
  },
  answer: done,
  async run({ actor, path, body: { handle: wanted, ...body } }) {
    await nameSuccessor(actor, path.slug, { successor: await candidateNamed(actor, path.slug, wanted), ...body });
    return { result: undefined };
  },
});

const withdraw = operation({
  id: "withdrawSuccessor", method: "DELETE", path: "/teams/{slug}/succession", ...writing,
  summary: "Take back whom you asked to lead", description: "Nothing happens when nobody is asked, or they have answered.",
  parameters: slugParameter, problems: ["forbidden", "not_found"], answer: done,
  async run({ actor, path }) {
    await withdrawSuccessor(actor, path.slug);
    return { result: undefined };
  },
});

const answer = operation({
  id: "answerSuccession", method: "PUT", path: "/teams/{slug}/succession/{handle}", ...writing,
  summary: "Answer who asks you to lead a team", description: "Accepting takes over the lead at once.",
  parameters: slugParameter.extend({ handle: handle.meta({ description: "Who asks you, by their name in addresses." }) }), problems: ["not_found", "conflict"],
  body: { type: "application/json", schema: z.strictObject({ accept: z.boolean() }), example: { accept: true } },
  answer: done,
  async run({ actor, locale, path: { slug, handle: by }, body: { accept } }) {
    const { team } = await accessTeam(actor, { slug }, "see");
    const { successions } = await callsToPerson(actor, locale, team.id);
    const asked = successions.find(({ byHandle }) => byHandle === by) ?? notFound("succession");
    await (accept ? acceptSuccession : declineSuccession)(actor, { slug, personId: asked.byId });
    return { result: undefined };
  },
});

/** Handing over the lead of a team. */
export const successionOperations: Operation[] = [read, name, withdraw, answer];
