import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { none, personReference, teamReference, writtenWords } from "~/platform/api/shapes";
import { allCountriesList } from "../all-countries-list.server";
import { countryView } from "../country-view.server";
import { contact, countryCode, countryFacts, countryQuery, coveringOffice, day, framework, meeting, noteFacts } from "./shapes";

const reading = { area: "teams", scope: "teams:read", problems: ["not_found"] } as const;

const list = operation({
  id: "listCountries", method: "GET", path: "/countries", ...reading, parameters: none, query: countryQuery,
  summary: "List countries and the offices that cover them", description: "Those of the organisation's regions, by name, with the offices of today. For the staff.",
  answer: { status: 200, description: "The countries.", schema: z.object({ items: z.array(z.object({ ...countryFacts, offices: z.array(coveringOffice) }).meta({ id: "CountryLine" })) }) },
  run: async ({ actor, locale, query }) => ({ result: { items: await allCountriesList(actor, query, locale) } }),
});

const toCall = contact.extend({ function: z.string() });

const country = z.object({
  ...countryFacts,
  memberState: z.boolean(), leastDeveloped: z.boolean(), landlocked: z.boolean(), smallIsland: z.boolean(),
  covering: z.array(coveringOffice.extend({
    now: z.boolean().meta({ description: "It covers the country today." }), timeZone: z.string(),
    people: z.array(toCall).meta({ description: "Whom to call there: its director, and its employers' and workers' specialists." }),
  })).meta({ description: "The offices that cover it or did, the present ones first." }),
  entries: z.array(z.object({ team: teamReference, list: z.string(), title: writtenWords, since: day.nullable(), until: day.nullable(), framework, focal: contact.nullable() })).meta({ description: "Lists of teams you may read that it is on." }),
  meetings: z.array(meeting.extend({ team: teamReference })).meta({ description: "The next ones that these teams keep." }),
  notes: z.array(z.object({ ...noteFacts, author: personReference, team: teamReference, list: z.string() })).meta({ description: "The latest that these teams wrote: on the security there, lessons from crises, and others." }),
  onCall: z.array(personReference.extend({
    title: z.string(), city: z.string().nullable(), team: z.string().meta({ description: "The team on whose standby list they are." }), list: z.string(), readyHours: z.int(),
    trainingTold: z.boolean(), trainedUntil: day.nullable().meta({ description: "Until when their security training is valid, as far as you may know it." }),
  })).meta({ description: "Who can leave at short notice." }),
}).meta({ id: "Country" });

const read = operation({
  id: "getCountry", method: "GET", path: "/countries/{country}", ...reading, parameters: z.object({ country: countryCode }), query: none,
  summary: "Read about a country", description: "Who covers it and whom to call, and what the teams you may read keep of it. For the staff. Its experts and requests are at `/experts?country=` and `/requests`.",
  answer: { status: 200, description: "The country.", schema: country },
  async run({ actor, locale, path }) {
    const { entries, meetings, notes, ...view } = await countryView(actor, path.country, locale);
    const ofTeam = <Kept extends { teamSlug: string; teamName: string }>({ teamSlug, teamName, ...kept }: Kept) => ({ ...kept, team: { slug: teamSlug, name: teamName } });
    return {
      result: {
        ...view,
        entries: entries.map(({ frameworkFrom, frameworkUntil, ...entry }) => ({ ...ofTeam(entry), framework: frameworkFrom !== null && frameworkUntil !== null ? { from: frameworkFrom, until: frameworkUntil } : null })),
        meetings: meetings.map(ofTeam), notes: notes.map(ofTeam),
      },
    };
  },
});

/** Countries as the staff looks them up. */
export const countryOperations: Operation[] = [list, read];
