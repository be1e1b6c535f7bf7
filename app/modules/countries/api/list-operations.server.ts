import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { done, none, slugParameter, writtenWords } from "~/platform/api/shapes";
import { stepOperation } from "~/platform/api/step-operation";
import { understood } from "~/platform/api/understood";
import { inEachLanguage } from "~/platform/i18n/locales";
import { changeList, changeListedCountries } from "../change-list.server";
import { countryFacts as facts, maxListPurpose, maxListTitle, maxLists } from "../contract";
import { createList } from "../create-list.server";
import { editListView } from "../edit-list-view.server";
import { countryListView } from "../list-view.server";
import { listSchema, listStepSchema } from "../schema.server";
import { contact, countryFacts, countryQuery, coveringOffice, day, framework, meeting } from "./shapes";

const reading = { area: "teams", scope: "teams:read", problems: ["forbidden", "not_found"] } as const;
const writing = { area: "teams", scope: "teams:write", problems: ["invalid", "forbidden", "not_found"] } as const;
const fact = z.enum(facts).meta({ description: "What the team keeps of each country." });

/** A list of a team, in an address. */
export const listParameter = slugParameter.extend({ list: z.string().regex(/^[a-z0-9-]{1,80}$/).meta({ description: "The list's name in addresses.", example: "pilot-countries" }) });

const lists = operation({
  id: "listCountryLists", method: "GET", path: "/teams/{slug}/country-lists", ...reading, parameters: slugParameter, query: none,
  summary: "List a team's country lists", description: "The oldest first.",
  answer: { status: 200, description: "Its lists.", schema: z.object({ items: z.array(z.object({ list: z.string().meta({ description: "Its name in addresses." }), title: writtenWords })) }) },
  async run({ actor, locale, path }) {
    const view = await countryListView(actor, path.slug, { q: "" }, locale);
    return { result: { items: view.lists.map(({ slug, title }) => ({ list: slug, title })) } };
  },
});

const line = z.object({
  ...countryFacts,
  since: day.nullable().meta({ description: "From when it belongs on the list." }), until: day.nullable(),
  offices: z.array(coveringOffice).meta({ description: "Which look after it today." }),
  focal: contact.nullable().meta({ description: "Who stands for the organisation in the United Nations country team, or whom to ask first." }),
  framework, nextMeeting: meeting.nullable(),
  notedOn: day.nullable().meta({ description: "The day of the latest note. Notes stand on the country's page." }),
}).meta({ id: "ListedCountry" });

const read = operation({
  id: "getCountryList", method: "GET", path: "/teams/{slug}/country-lists/{list}", ...reading, parameters: listParameter, query: countryQuery,
  summary: "Read a country list of a team", description: "Its countries by name, with what is kept of each.",
  answer: {
    status: 200, description: "The list.",
    schema: z.object({ list: z.string(), title: writtenWords, purpose: writtenWords, facts: z.array(fact), all: z.int().meta({ description: "How many countries are on it." }), countries: z.array(line) }).meta({ id: "CountryList" }),
  },
  async run({ actor, locale, path: { slug, list }, query }) {
    const { list: shown, all, countries } = await countryListView(actor, slug, { list, ...query }, locale);
    return { result: { list, title: shown!.title, purpose: shown!.purpose, facts: shown!.facts, all, countries } };
  },
});

const inLanguages = (longest: number) => z.strictObject(inEachLanguage(() => z.string().max(longest).optional()));
const description = z.strictObject({
  title: inLanguages(maxListTitle).meta({ description: "In one language at least." }),
  purpose: inLanguages(maxListPurpose).default({}),
  facts: z.array(fact).max(facts.length).default([]),
});
/** As it is read: what came with an archive may be longer than a form takes. */
const asRead = z.object(inEachLanguage(() => z.string().optional()));
const described = z.object({ title: asRead, purpose: asRead, facts: z.array(fact) }).meta({ id: "CountryListDescription" });
const example = { title: { en: "Pilot countries", fr: "Pays pilotes" }, purpose: { en: "Where heat stress rules are tried" }, facts: ["offices", "focal_point", "notes"] };

const begin = operation({
  id: "beginCountryList", method: "POST", path: "/teams/{slug}/country-lists", ...writing, parameters: slugParameter, query: none,
  summary: "Begin a country list in a team", description: `For those who manage the team; it keeps at most ${maxLists}.`,
  body: { type: "application/json", schema: description, example },
  answer: { status: 201, description: "It has begun, empty.", schema: z.object({ list: z.string().meta({ description: "Its name in addresses." }) }).meta({ id: "BegunCountryList" }) },
  async run({ actor, path, body }) {
    const { slug } = await createList(actor, path.slug, understood(listSchema.safeParse(body)));
    return { result: { list: slug }, location: `/teams/${path.slug}/country-lists/${slug}` };
  },
});

const readDescription = operation({
  id: "getCountryListDescription", method: "GET", path: "/teams/{slug}/country-lists/{list}/description", ...reading, parameters: listParameter, query: none,
  summary: "Read what a country list is called and keeps", description: "In each of its languages, for those who manage the team.",
  answer: { status: 200, description: "Its description.", schema: described },
  async run({ actor, locale, path }) {
    const { list: { title, purpose, facts: keeps } } = await editListView(actor, path.slug, path.list, locale);
    return { result: { title, purpose, facts: keeps } };
  },
});

const describe = operation({
  id: "describeCountryList", method: "PUT", path: "/teams/{slug}/country-lists/{list}/description", ...writing, parameters: listParameter, query: none,
  summary: "Describe a country list", description: "A language that is left out is taken away. Nothing kept is lost when a fact is no longer shown.",
  body: { type: "application/json", schema: description, example },
  answer: done,
  async run({ actor, path, body }) {
    await changeList(actor, path.slug, path.list, understood(listSchema.safeParse(body)));
    return { result: undefined };
  },
});

const ofList = { ...writing, parameters: listParameter } as const;
const country = { country: "ISO 3166-1 alpha-2 code." };
const placeIn = ({ path }: { path: Record<string, unknown> }) => [String(path.slug), String(path.list)] as const;

/** Country lists of teams. */
export const countryListOperations: Operation[] = [
  lists, read, begin, readDescription, describe,
  stepOperation(listStepSchema, {
    id: "putOnCountryList", method: "PUT", path: "/teams/{slug}/country-lists/{list}/countries/{country}", ...ofList, intent: "list", fields: country,
    summary: "Put a country on a list", description: "What was kept of it before comes back.", take: (call, step) => changeListedCountries(call.actor, ...placeIn(call), step),
  }),
  stepOperation(listStepSchema, {
    id: "takeOffCountryList", method: "DELETE", path: "/teams/{slug}/country-lists/{list}/countries/{country}", ...ofList, intent: "unlist", problems: ["forbidden", "not_found"], fields: country,
    summary: "Take a country off a list", description: "What was kept of it stays, unseen, until it is put on again.", take: (call, step) => changeListedCountries(call.actor, ...placeIn(call), step),
  }),
];
