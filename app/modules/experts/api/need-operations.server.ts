import { z } from "zod";
import { regions } from "~/modules/organisation/contract";
import { operation, type Operation } from "~/platform/api/operation";
import { none, nothing, personReference } from "~/platform/api/shapes";
import { sentenceMaxLength } from "../contract";
import { confirmField, withdrawConfirmation } from "../confirm-field.server";
import { needHref } from "../need/need-address";
import { understandNeed } from "../need/understand-need.server";
import { answerInWords } from "../ranking/answer-words.server";
import { constraints, facetNames } from "../ranking/contract";
import { rankPeople } from "../ranking/rank-people.server";
import { officeCode, spokenFrom, termId } from "../schema.server";

const reason = z.object({
  text: z.string(), tone: z.enum(["plain", "caution"]).meta({ description: "`caution` is something to know before asking." }),
  quote: z.string().optional().meta({ description: "Title of what they made, in its own language." }), href: z.string().nullable().optional(),
}).meta({ id: "Reason", description: "Why somebody is proposed, in the language of the answer. There is no score." });

const proposed = z.object({
  handle: z.string(), name: z.string(), nativeName: z.string().nullable(), title: z.string(), city: z.string().nullable(), timeZone: z.string(),
  misses: z.array(z.enum(constraints)).meta({ description: "Conditions they do not meet; empty for those who fit." }),
  reasons: z.array(reason), releasedBy: personReference.nullable().meta({ description: "Who must release them." }),
}).meta({ id: "ProposedExpert" });

const narrowing = {
  region: z.enum(regions).optional(), office: officeCode.optional(), knows: termId.optional().meta({ description: "A field they tell." }),
  speaks: spokenFrom.optional().meta({ description: "A language and the least level at which they speak it.", example: "fr:C1" }),
  free: z.enum(["1"]).optional().meta({ description: "They have a whole week free within four, as far as their time is told." }),
};

const answerNeed = operation({
  id: "answerNeed", method: "GET", path: "/ranked-experts", area: "experts", scope: "experts:read",
  summary: "Find people for a need",
  description: "A need in one's own words, in any of the six languages: fields, languages and levels, places, days, on site or from afar. People come best first, each with reasons; what excludes others is said, and which smallest change would bring more.",
  parameters: none,
  query: z.object({
    q: z.string().trim().min(1).max(400).meta({ description: "The need.", example: "actuaire sécurité sociale francophone Niger mars" }),
    limit: z.coerce.number().int().min(1).max(50).default(10),
    offset: z.coerce.number().int().min(0).max(1_000).default(0),
    ...narrowing,
  }),
  answer: {
    status: 200, description: "Who can meet it.",
    schema: z.object({
      understood: z.object({ topics: z.array(z.string()), languages: z.array(z.object({ code: z.string(), level: z.string(), skill: z.string() })), countries: z.array(z.string()), areas: z.array(z.string()), from: z.string().nullable(), until: z.string().nullable(), mode: z.string().nullable(), outside: z.boolean(), standby: z.boolean(), cover: z.boolean(), wanted: z.int().meta({ description: "How many people are asked for." }), rest: z.array(z.string()) }),
      href: z.string().meta({ description: "The same answer as a page." }),
      count: z.int().meta({ description: "How many fit." }),
      more: z.boolean().meta({ description: "There are more who know the field than were looked at." }),
      facets: z.record(z.enum(facetNames), z.array(z.object({ value: z.string(), label: z.string(), count: z.int() }))).meta({ description: "What those who fit have in common; each narrows the answer by the parameter of its name, and says how many are left then." }),
      excluded: z.array(z.string()), nearest: z.array(z.string()), people: z.array(proposed),
    }),
  },
  async run({ actor, locale, query: { q, limit, offset, free, ...chosen } }) {
    const need = await understandNeed(actor, q);
    const answer = await rankPeople(actor, locale, need, { limit, offset, facets: true, ...chosen, free: free === "1" });
    const words = answerInWords(answer, need, locale);
    const { topics, languages, countries, areas, window, mode, outside, standby, cover, wanted, rest } = need;
    return {
      result: {
        understood: { topics, languages, countries, areas, from: window?.from ?? null, until: window?.until ?? null, mode, outside, standby, cover, wanted, rest }, href: needHref(need),
        count: answer.count, more: answer.more, facets: answer.facets, excluded: words.excluded, nearest: words.nearest.map(({ text }) => text),
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

/** People for a need, and what colleagues confirm of one another. */
export const needOperations: Operation[] = [answerNeed, confirmExpertise, withdraw];
