import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { none } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { maxAddress, teamKinds, teamVisibilities } from "../contract";
import { foundTeam } from "../found-team.server";
import { foundingInput } from "../schema.server";
import { description, teamAddress } from "./shapes";

const found = operation({
  id: "foundTeam", method: "POST", path: "/teams", area: "teams", scope: "teams:write",
  summary: "Set up a team, or a working group inside one",
  description: "Administrators set up teams; whoever manages a team sets up working groups inside it. You lead it from then on.",
  parameters: none, query: none, problems: ["invalid", "forbidden", "not_found", "conflict"],
  body: {
    type: "application/json",
    schema: description.extend({
      leadUnit: description.shape.leadUnit.default(""),
      terms: description.shape.terms.default([]),
      visibility: z.enum(teamVisibilities),
      address: z.string().max(maxAddress).default("").meta({ description: "Its name in addresses; made from its name when it is left out." }),
      inside: z.string().regex(/^[a-z0-9-]{1,100}$/).optional().meta({ description: "The team in which it is a working group; left out for a team of the organisation." }),
      kind: z.enum(teamKinds).exclude(["working_group"]).optional().meta({ description: "Of a team of the organisation; technical when it is left out." }),
    }),
    example: { language: "en", texts: { en: { name: "Farm visits", purpose: "Visits to farms and what follows" } }, visibility: "open", inside: "labour-inspection" },
  },
  answer: { status: 201, description: "It is there.", schema: teamAddress },
  async run({ actor, body: { inside = "", ...body } }) {
    const founded = await foundTeam(actor, understood(foundingInput.safeParse({ ...body, inside })));
    return { result: founded, location: `/teams/${founded.slug}` };
  },
});

/** Setting up teams. */
export const foundOperations: Operation[] = [found];
