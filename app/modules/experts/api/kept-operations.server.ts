import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { stepOperation } from "~/platform/api/step-operation";
import { none } from "~/platform/api/shapes";
import { keptNameMaxLength } from "../kept/contract";
import { changeList, makeList, peopleLists, peopleListView } from "../kept/people-lists.server";
import { forgetSearch, keepSearch, savedSearches, setNotifying } from "../kept/saved-searches.server";
import { keptStepSchema, listStepSchema } from "../kept/schema.server";

const numbered = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const ofExperts = { area: "experts", scope: "experts:write" } as const;

const listSearches = operation({
  id: "listKeptSearches", method: "GET", path: "/kept-searches", area: "experts", scope: "experts:read",
  summary: "List your kept searches", parameters: none, query: none,
  answer: { status: 200, description: "The latest first.", schema: z.object({ items: z.array(z.object({ id: z.int(), name: z.string(), query: z.string().meta({ description: "What stands behind the question mark of `/experts`." }), notifies: z.boolean() })) }) },
  run: async ({ actor }) => ({ result: { items: (await savedSearches(actor)).map(({ id, name, query, notifies }) => ({ id, name, query, notifies })) } }),
});

const keep = operation({
  id: "keepSearch", method: "POST", path: "/kept-searches", area: "experts", scope: "experts:write",
  summary: "Keep a search",
  description: "Your inbox and a letter tell you of people who fit it newly.",
  parameters: none, query: none, problems: ["invalid"],
  body: { type: "application/json", schema: z.strictObject({ name: z.string().trim().min(1).max(keptNameMaxLength), query: z.string().min(1).max(1_500) }), example: { name: "Actuaries for the Sahel", query: "q=actuary+French+Niger" } },
  answer: { status: 201, description: "It is kept.", schema: z.object({ name: z.string(), query: z.string() }) },
  async run({ actor, body }) {
    const { name, query } = keptStepSchema.parse({ intent: "keep-search", ...body }) as { name: string; query: string };
    await keepSearch(actor, { name, query });
    return { result: { name, query }, location: "/kept-searches" };
  },
});

const listLists = operation({
  id: "listPeopleLists", method: "GET", path: "/people-lists", area: "experts", scope: "experts:read",
  summary: "List the lists of people you may see", description: "Your own first, then those shared with your teams.", parameters: none, query: none,
  answer: { status: 200, description: "The lists.", schema: z.object({ items: z.array(z.object({ id: z.int(), name: z.string(), mine: z.boolean(), owner: z.string(), team: z.string().nullable(), people: z.int() })) }) },
  run: async ({ actor, locale }) => ({ result: { items: await peopleLists(actor, locale) } }),
});

const getList = operation({
  id: "getPeopleList", method: "GET", path: "/people-lists/{id}", area: "experts", scope: "experts:read",
  summary: "Read a list of people", parameters: numbered, query: none, problems: ["not_found"],
  answer: {
    status: 200, description: "Those of it whom you may see.",
    schema: z.object({ id: z.int(), name: z.string(), owner: z.string(), team: z.string().nullable(), people: z.array(z.object({ handle: z.string(), name: z.string(), title: z.string(), city: z.string().nullable(), note: z.string() })) }),
  },
  async run({ actor, locale, path }) {
    const { id, name, owner, team, people } = await peopleListView(actor, path.id, locale);
    return { result: { id, name, owner, team: team?.name ?? null, people } };
  },
});

const tell = stepOperation(keptStepSchema, {
  id: "setSearchNotifying", method: "PUT", path: "/kept-searches/{id}/notifying", ...ofExperts, intent: "notify", problems: ["not_found"],
  summary: "Say whether you hear of people who fit a kept search newly", fields: { on: "Whether you hear of them." }, example: { on: true },
  take: ({ actor }, { id, on }) => setNotifying(actor, id, on === "on"),
});

const forget = stepOperation(keptStepSchema, {
  id: "forgetSearch", method: "DELETE", path: "/kept-searches/{id}", ...ofExperts, intent: "forget-search",
  summary: "Forget a kept search",
  take: ({ actor }, { id }) => forgetSearch(actor, id),
});

const begin = stepOperation(keptStepSchema, {
  id: "makePeopleList", method: "POST", path: "/people-lists", ...ofExperts, intent: "make-list", problems: ["invalid"],
  summary: "Begin a list of people", fields: { person: "Somebody to begin with, by their name in addresses.", note: "A word about them." }, example: { name: "For the mission in May", person: "awa-mbaye" },
  answer: { status: 201, description: "The list is there.", schema: z.object({ id: z.int() }).meta({ id: "MadePeopleList" }) },
  async take({ actor }, step) {
    const made = await makeList(actor, step);
    return { result: made, location: `/people-lists/${made.id}` };
  },
});

/** One change of a list; whose list it is not learns that there is none, with whom it is shared that they may not. */
const ofList = (intent: z.output<typeof listStepSchema>["intent"], told: Pick<Operation, "id" | "method" | "path" | "summary"> & { fields?: Record<string, string>; example?: Record<string, unknown> }) =>
  stepOperation(listStepSchema, { ...ofExperts, ...told, intent, parameters: numbered, problems: ["forbidden", "not_found", "invalid"], take: ({ actor, path }, step) => changeList(actor, Number(path.id), step) });

const person = { person: "Their name in addresses." };

/** The searches and lists one keeps. */
export const keptOperations: Operation[] = [
  listSearches, keep, tell, forget, listLists, begin, getList,
  ofList("describe", { id: "describePeopleList", method: "PUT", path: "/people-lists/{id}", summary: "Name a list, and share it with a team", fields: { team: "A team of yours, by its name in addresses; nobody but you sees the list without it." }, example: { name: "For the mission in May", team: "social-protection" } }),
  ofList("delete", { id: "deletePeopleList", method: "DELETE", path: "/people-lists/{id}", summary: "Throw a list away" }),
  ofList("put", { id: "putOnPeopleList", method: "PUT", path: "/people-lists/{id}/people/{person}", summary: "Put somebody on a list", fields: { ...person, note: "A word about them." }, example: { note: "Speaks Hausa" } }),
  ofList("take-off", { id: "takeOffPeopleList", method: "DELETE", path: "/people-lists/{id}/people/{person}", summary: "Take somebody off a list", fields: person }),
];
