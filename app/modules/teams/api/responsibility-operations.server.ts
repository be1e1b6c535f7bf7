import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { done, handle, none, officeCode, personReference, slugParameter } from "~/platform/api/shapes";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { membershipRoles, teamDuties } from "../contract";
import { addResponsibility, removeResponsibility, responsibilitiesView, responsibilityCard } from "../responsibilities.server";
import type { ResponsibilityInput } from "../schema.server";

const writing = { area: "teams", scope: "teams:write", query: none } as const;
const duty = z.enum(teamDuties).meta({ description: "For the team's field, for work with employers, or for work with workers." });

const card = z.object({
  leadUnit: z.string().meta({ description: "The headquarters unit that answers for the team; empty when none does." }),
  officers: z.array(personReference.extend({ role: z.enum(membershipRoles) })).meta({ description: "Who leads and coordinates it." }),
  responsibilities: z.array(personReference.extend({
    id: z.int(), duty,
    office: z.string().nullable().meta({ description: "Code of the office whose countries they support; null is everywhere." }),
    area: z.string().nullable().meta({ description: "That office's city." }),
  })),
}).meta({ id: "ResponsibilityCard", description: "Who answers for what in a team." });

const read = operation({
  id: "getResponsibilities", method: "GET", path: "/teams/{slug}/responsibilities", area: "teams", scope: "teams:read",
  summary: "Read who answers for what in a team", description: "For whoever sees the team.",
  parameters: slugParameter, query: none, problems: ["not_found"],
  answer: { status: 200, description: "Its card.", schema: card },
  run: async ({ actor, locale, path }) => ({ result: await responsibilityCard(actor, path.slug, locale) }),
});

const body = z.strictObject({
  handle: handle.meta({ description: "Somebody of the team's staff." }), duty,
  office: officeCode.nullable().default(null).meta({ description: "Code of the office whose countries they support: a regional office or a decent work team. Null is everywhere." }),
});

/** Person and office by their ids. Throws as the view does, and `invalid` beside what is unknown. */
async function named(actor: Actor, slug: string, { handle, duty: as, office }: z.output<typeof body>): Promise<ResponsibilityInput> {
  const { people, areas } = await responsibilitiesView(actor, slug, "en");
  const person = people.find((one) => one.handle === handle);
  if (!person) throw new DomainError("invalid", "unknown", "handle");
  const area = areas.find(({ code }) => code === office);
  if (office !== null && !area) throw new DomainError("invalid", "unknown", "office");
  return { person: person.id, duty: as, officeId: area?.id };
}

const add = operation({
  id: "addResponsibility", method: "POST", path: "/teams/{slug}/responsibilities", ...writing,
  summary: "Say who answers for what", description: "For those who manage the team. Once is as good as twice.",
  parameters: slugParameter, problems: ["invalid", "forbidden", "not_found"],
  body: { type: "application/json", schema: body, example: { handle: "aissatou-ndiaye", duty: "field", office: "DWT-DAKAR" } },
  answer: done,
  async run({ actor, path, body: sent }) {
    await addResponsibility(actor, path.slug, await named(actor, path.slug, sent));
    return { result: undefined };
  },
});

const remove = operation({
  id: "removeResponsibility", method: "DELETE", path: "/teams/{slug}/responsibilities/{id}", ...writing,
  summary: "Take a responsibility away", description: "Nothing happens when it is gone already.",
  parameters: slugParameter.extend({ id: z.coerce.number().int().positive().max(2_147_483_647).meta({ description: "Its number on the card." }) }), problems: ["forbidden", "not_found"],
  answer: done,
  async run({ actor, path }) {
    await removeResponsibility(actor, path.slug, path.id);
    return { result: undefined };
  },
});

/** A team's responsibilities card. */
export const responsibilityOperations: Operation[] = [read, add, remove];
