import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { none, nothing, personReference } from "~/platform/api/shapes";
import { sentenceMaxLength } from "../contract";
import { confirmField, withdrawConfirmation } from "../confirm-field.server";
import { keptNameMaxLength } from "../kept/contract";
import { peopleLists, peopleListView } from "../kept/people-lists.server";
import { forgetSearch, keepSearch, savedSearches } from "../kept/saved-searches.server";
import { keptStepSchema } from "../kept/schema.server";
import { needHref } from "../need/need-address";
import { understandNeed } from "../need/understand-need.server";
import { answerInWords } from "../ranking/answer-words.server";
import { constraints } from "../ranking/contract";
import { rankPeople } from "../ranking/rank-people.server";
import { termId } from "../schema.server";

const reason = z.object({
  text: z.string(), tone: z.enum(["plain", "caution"]).meta({ description: "`caution` is something to know before asking." }),
  quote: z.string().optional().meta({ description: "Title of what they made, in its own language." }), href: z.string().nullable().optional(),
}).meta({ id: "Reason", description: "Why somebody is proposed, in the language of the answer. There is no score." });

const proposed = z.object({
  handle: z.string(), name: z.string(), nativeName: z.string().nullable(), title: z.string(), city: z.string().nullable(), timeZone: z.string(),
  misses: z.array(z.enum(constraints)).meta({ description: "Conditions they do not meet; empty for those who fit." }),
  reasons: z.array(reason), releasedBy: personReference.nullable().meta({ description: "Who must release them." }),
}).meta({ id: "ProposedExpert" });

const answerNeed = operation({
  id: "answerNeed", method: "GET", path: "/ranked-experts", area: "experts", scope: "experts:read",
  summary: "Find people for a need",
  description: "A need in one's own words, in any of the six languages: fields, languages and levels, places, days, on site or from afar. People come best first, each with reasons; what excludes others is said, and which smallest change would bring more.",
  parameters: none,
  query: z.object({
    q: z.string().trim().min(1).max(400).meta({ description: "The need.", example: "actuaire sécurité sociale francophone Niger mars" }),
    limit: z.coerce.number().int().min(1).max(50).default(10),
    offset: z.coerce.number().int().min(0).max(1_000).default(0),
  }),
  answer: {
    status: 200, description: "Who can meet it.",
    schema: z.object({
      understood: z.object({ topics: z.array(z.string()), languages: z.array(z.object({ code: z.string(), level: z.string(), skill: z.string() })), countries: z.array(z.string()), areas: z.array(z.string()), from: z.string().nullable(), until: z.string().nullable(), mode: z.string().nullable(), rest: z.array(z.string()) }),
      href: z.string().meta({ description: "The same answer as a page." }),
      count: z.int().meta({ description: "How many fit." }),
      more: z.boolean().meta({ description: "There are more who know the field than were looked at." }),
      excluded: z.array(z.string()), nearest: z.array(z.string()), people: z.array(proposed),
    }),
  },
  async run({ actor, locale, query: { q, limit, offset } }) {
    const need = await understandNeed(actor, q);
    const answer = await rankPeople(actor, locale, need, { limit, offset });
    const words = answerInWords(answer, need, locale);
    const { topics, languages, countries, areas, window, mode, rest } = need;
    return {
      result: {
        understood: { topics, languages, countries, areas, from: window?.from ?? null, until: window?.until ?? null, mode, rest }, href: needHref(need),
        count: answer.count, more: answer.more, excluded: words.excluded, nearest: words.nearest.map(({ text }) => text),
        people: answer.people.map(({ handle, name, nativeName, title, city, timeZone, misses, why, releasedBy }) => ({ handle, name, nativeName, title, city, timeZone, misses, reasons: why, releasedBy })),
      },
    };
  },
});

const confirmed = z.object({ handle: z.string().max(100), termId: termId.meta({ description: "A field that stands in their profile.", example: "F1" }) });

const confirmExpertise = operation({
  id: "confirmExpertise", method: "PUT", path: "/experts/{handle}/confirmations/{termId}", area: "experts", scope: "experts:write",
  summary: "Confirm what a colleague knows",
  description: "With a sentence about what you have seen; it becomes evidence with your name. Said again it replaces the sentence. Never about yourself.",
  parameters: confirmed, query: none, problems: ["forbidden", "not_found"],
  body: { type: "application/json", schema: z.strictObject({ sentence: z.string().trim().min(1).max(sentenceMaxLength) }), example: { sentence: "We did the valuation of Mali together." } },
  answer: { status: 204, description: "It stands.", schema: nothing },
  async run({ actor, locale, path, body }) {
    await confirmField(actor, path.handle, { termId: path.termId, sentence: body.sentence, language: locale });
    return { result: undefined };
  },
});

const withdraw = operation({
  id: "withdrawConfirmation", method: "DELETE", path: "/experts/{handle}/confirmations/{termId}", area: "experts", scope: "experts:write",
  summary: "Take a confirmation back",
  parameters: confirmed, query: none, problems: ["not_found"],
  answer: { status: 204, description: "It is gone.", schema: nothing },
  async run({ actor, path }) {
    await withdrawConfirmation(actor, path.handle, path.termId);
    return { result: undefined };
  },
});

const listSearches = operation({
  id: "listKeptSearches", method: "GET", path: "/kept-searches", area: "experts", scope: "experts:read",
  summary: "List your kept searches", parameters: none, query: none,
  answer: { status: 200, description: "The latest first.", schema: z.object({ items: z.array(z.object({ id: z.int(), name: z.string(), query: z.string().meta({ description: "What stands behind the question mark of `/experts`." }), notifies: z.boolean() })) }) },
  run: async ({ actor }) => ({ result: { items: (await savedSearches(actor)).map(({ id, name, query, notifies }) => ({ id, name, query, notifies })) } }),
});

const keep = operation({
  id: "keepSearch", method: "POST", path: "/kept-searches", area: "experts", scope: "experts:write",
  summary: "Keep a search",
  description: "A letter tells you of people who fit it newly.",
  parameters: none, query: none, problems: ["invalid"],
  body: { type: "application/json", schema: z.strictObject({ name: z.string().trim().min(1).max(keptNameMaxLength), query: z.string().min(1).max(1_500) }), example: { name: "Actuaries for the Sahel", query: "q=actuary+French+Niger" } },
  answer: { status: 201, description: "It is kept.", schema: z.object({ name: z.string(), query: z.string() }) },
  async run({ actor, body }) {
    const { name, query } = keptStepSchema.parse({ intent: "keep-search", ...body }) as { name: string; query: string };
    await keepSearch(actor, { name, query });
    return { result: { name, query }, location: "/kept-searches" };
  },
});

const forget = operation({
  id: "forgetSearch", method: "DELETE", path: "/kept-searches/{id}", area: "experts", scope: "experts:write",
  summary: "Forget a kept search", parameters: z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) }), query: none,
  answer: { status: 204, description: "It is gone.", schema: nothing },
  async run({ actor, path }) {
    await forgetSearch(actor, path.id);
    return { result: undefined };
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
  summary: "Read a list of people", parameters: z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) }), query: none, problems: ["not_found"],
  answer: {
    status: 200, description: "Those of it whom you may see.",
    schema: z.object({ id: z.int(), name: z.string(), owner: z.string(), team: z.string().nullable(), people: z.array(z.object({ handle: z.string(), name: z.string(), title: z.string(), city: z.string().nullable(), note: z.string() })) }),
  },
  async run({ actor, locale, path }) {
    const { id, name, owner, team, people } = await peopleListView(actor, path.id, locale);
    return { result: { id, name, owner, team: team?.name ?? null, people } };
  },
});

/** People for a need, what colleagues confirm of one another, and the searches and lists one keeps. */
export const needOperations: Operation[] = [answerNeed, confirmExpertise, withdraw, listSearches, keep, forget, listLists, getList];
