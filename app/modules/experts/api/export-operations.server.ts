import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { none } from "~/platform/api/shapes";
import { personCard } from "../card.server";
import { exportPeople } from "../export-people.server";
import { directoryQuery, handleParameter } from "./directory-query.server";

const card = operation({
  id: "getExpertCard", method: "GET", path: "/experts/{handle}/card.vcf", area: "experts", scope: "experts:read",
  summary: "Take somebody's card for an address book",
  description: "A vCard with nothing that their profile does not show you.",
  parameters: handleParameter, query: none, problems: ["not_found"],
  answer: { status: 200, description: "The card.", schema: z.string(), types: ["text/vcard"] },
  run: async ({ actor, locale, path }) => ({ result: await personCard(actor, path.handle, locale) }),
});

const file = operation({
  id: "exportExperts", method: "GET", path: "/experts.csv", area: "experts", scope: "experts:read",
  summary: "Take a list of people as a file for a spreadsheet",
  description: "With the words and filters of `GET /experts`, in its order, at most 2,000 people. The headings are in the language of the answer.",
  parameters: none, query: z.strictObject(directoryQuery),
  answer: { status: 200, description: "The file.", schema: z.string(), types: ["text/csv"] },
  run: async ({ actor, locale, query }) => ({ result: await exportPeople(actor, { ...query, page: 1 }, locale) }),
});

/** People for other programs. */
export const expertExportOperations: Operation[] = [card, file];
