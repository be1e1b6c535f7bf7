import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none, writtenWords } from "~/platform/api/shapes";
import { stepOperation } from "~/platform/api/step-operation";
import { maxMeetings } from "../contract";
import { keepCountry } from "../keep-country.server";
import { listedCountryView } from "../listed-country-view.server";
import { countryStepSchema } from "../schema.server";
import { listParameter } from "./list-operations.server";
import { countryCode, day, meeting, noteFacts, year } from "./shapes";

const parameters = listParameter.extend({ country: countryCode });
const ofCountry = { area: "teams", scope: "teams:write", problems: ["invalid", "forbidden", "not_found"], parameters } as const;
const removing = { ...ofCountry, problems: ["forbidden", "not_found"] } as const;
const placeIn = ({ path }: { path: Record<string, unknown> }) => ({ team: String(path.slug), list: String(path.list), iso2: String(path.country) });

const kept = z.object({
  iso2: z.string(), name: z.string(), list: z.object({ list: z.string(), title: writtenWords }),
  kept: z.object({
    focal: z.string().nullable().meta({ description: "Who stands for the organisation in the United Nations country team, by their name in addresses." }),
    since: day.nullable(), until: day.nullable(), frameworkFrom: year.nullable(), frameworkUntil: year.nullable(), updatedAt: moment,
  }),
  meetings: z.array(meeting).meta({ description: "Those to come." }),
  notes: z.array(z.object({ ...noteFacts, author: z.string(), removable: z.boolean().meta({ description: "It is yours, or you manage the team." }) })).meta({ description: "The latest first." }),
}).meta({ id: "KeptCountry" });

const read = operation({
  id: "getKeptCountry", method: "GET", path: "/teams/{slug}/country-lists/{list}/countries/{country}", area: "teams", scope: "teams:read", problems: ["forbidden", "not_found"],
  summary: "Read what a team keeps of a listed country", description: "For those who keep it: whoever writes in the team. Others read the list, and the country's page.",
  parameters, query: none,
  answer: { status: 200, description: "What is kept, with the numbers of meetings and notes.", schema: kept },
  async run({ actor, locale, path }) {
    const { list, kept: facts, ...view } = await listedCountryView(actor, placeIn({ path }), locale);
    return { result: { ...view, list: { list: list.slug, title: list.title }, kept: { ...facts, updatedAt: facts.updatedAt.toISOString() } } };
  },
});

/** Keeping what a team knows of a country on its list. */
export const keepCountryOperations: Operation[] = [
  read,
  stepOperation(countryStepSchema, {
    id: "keepCountryFacts", method: "PUT", path: "/teams/{slug}/country-lists/{list}/countries/{country}/facts", ...ofCountry, intent: "keep",
    summary: "Say what is known of a listed country", description: "They become these; what is left out is taken away.",
    fields: {
      focal: "Who stands for the organisation in the United Nations country team, by their name in addresses.",
      since: "From when it belongs on the list.", until: "Until when.", frameworkFrom: "First year of the cooperation framework; both years or none.", frameworkUntil: "Its last year.",
    },
    example: { focal: "amina-haddad", since: "2026-01-01", frameworkFrom: 2026, frameworkUntil: 2030 },
    take: (call, step) => keepCountry(call.actor, placeIn(call), step),
  }),
  stepOperation(countryStepSchema, {
    id: "planCountryMeeting", method: "POST", path: "/teams/{slug}/country-lists/{list}/countries/{country}/meetings", ...ofCountry, intent: "plan-meeting",
    summary: "Note when partners meet next", description: `At most ${maxMeetings} to come.`, example: { day: "2027-05-04", title: "Results group", language: "en" },
    take: (call, step) => keepCountry(call.actor, placeIn(call), step),
  }),
  stepOperation(countryStepSchema, {
    id: "dropCountryMeeting", method: "DELETE", path: "/teams/{slug}/country-lists/{list}/countries/{country}/meetings/{meeting}", ...removing, intent: "drop-meeting",
    summary: "Take a meeting away", fields: { meeting: "Its number." }, take: (call, step) => keepCountry(call.actor, placeIn(call), step),
  }),
  stepOperation(countryStepSchema, {
    id: "writeCountryNote", method: "POST", path: "/teams/{slug}/country-lists/{list}/countries/{country}/notes", ...ofCountry, intent: "write-note",
    summary: "Write a note on a listed country", description: "On the security there, a lesson from a crisis, or anything else.", fields: { text: "Markdown.", notedOn: "The day it is true." },
    example: { kind: "security", notedOn: "2027-03-02", language: "en", text: "Roads to the north **in convoy** only." }, take: (call, step) => keepCountry(call.actor, placeIn(call), step),
  }),
  stepOperation(countryStepSchema, {
    id: "removeCountryNote", method: "DELETE", path: "/teams/{slug}/country-lists/{list}/countries/{country}/notes/{note}", ...removing, intent: "remove-note",
    summary: "Remove a note", description: "One's own, or anybody's by those who manage the team.", fields: { note: "Its number." }, take: (call, step) => keepCountry(call.actor, placeIn(call), step),
  }),
];
