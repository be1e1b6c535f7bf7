import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none, nothing, personReference, writtenLanguage } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { askConfirmation, stopAsking } from "../confirmations/ask-confirmation.server";
import { confirmReading } from "../confirmations/confirm.server";
import { confirmationReport } from "../confirmations/confirmation-report.server";
import { askableFunctions } from "../contract";
import { languagesView } from "../languages/languages-view.server";
import { beginTranslation, confirmDraft, markUpToDate } from "../languages/translate.server";
import { confirmationAudienceSchema, newTranslationSchema } from "../schema.server";
import { documentParameter, languageVersion } from "./shapes";

const reading = { area: "documents", scope: "documents:read", parameters: documentParameter, query: none } as const;
const writing = { area: "documents", scope: "documents:write", parameters: documentParameter, query: none } as const;

const listLanguages = operation({
  id: "listLanguageVersions", method: "GET", path: "/documents/{id}/languages", ...reading, problems: ["forbidden", "not_found"],
  summary: "List a document's languages", description: "The source first.",
  answer: { status: 200, description: "The document in each language.", schema: z.object({ items: z.array(languageVersion), missing: z.array(writtenLanguage).meta({ description: "Languages in which you may begin it." }) }) },
  async run({ actor, locale, path }) {
    const { versions, missing } = await languagesView(actor, path.id, locale);
    return { result: { items: versions, missing: missing.map(({ value }) => value) } };
  },
});

const begin = operation({
  id: "beginTranslation", method: "POST", path: "/documents/{id}/languages", ...writing, problems: ["forbidden", "not_found", "conflict", "invalid", "unavailable"],
  summary: "Begin a document in another language",
  description: "With the source's published words to be translated over, or with a machine's draft of them, which is marked until somebody confirms it.",
  body: { type: "application/json", schema: z.strictObject({ language: newTranslationSchema.shape.language.meta({ description: "A BCP 47 tag." }), byMachine: z.boolean().default(false) }), example: { language: "fr", byMachine: false } },
  answer: { status: 201, description: "It has begun.", schema: z.object({ id: z.int() }).meta({ id: "BegunTranslation" }) },
  async run({ actor, path, body }) {
    const { id } = await beginTranslation(actor, path.id, body);
    return { result: { id }, location: `/documents/${id}` };
  },
});

const current = operation({
  id: "markTranslationCurrent", method: "PUT", path: "/documents/{id}/languages/current", ...writing, problems: ["forbidden", "not_found", "conflict"],
  summary: "Say that a translation says what its source says now",
  answer: { status: 204, description: "It is up to date.", schema: nothing },
  async run({ actor, path }) {
    await markUpToDate(actor, path.id);
    return { result: undefined };
  },
});

const confirmMachine = operation({
  id: "confirmMachineDraft", method: "PUT", path: "/documents/{id}/languages/confirmed", ...writing, problems: ["forbidden", "not_found", "conflict"],
  summary: "Stand by a machine's draft", description: "You have read it, and it is not marked any more.",
  answer: { status: 204, description: "It is confirmed.", schema: nothing },
  async run({ actor, path }) {
    await confirmDraft(actor, path.id);
    return { result: undefined };
  },
});

const report = operation({
  id: "getConfirmations", method: "GET", path: "/documents/{id}/confirmations", ...reading, problems: ["forbidden", "not_found"],
  summary: "Read who has confirmed that they have read guidance", description: "For those who manage the team.",
  answer: {
    status: 200, description: "Who is asked, and when they confirmed.",
    schema: z.object({
      request: z.object({ version: z.int(), dueOn: z.iso.date(), askedAt: moment }).nullable().meta({ description: "Null where nobody is asked." }),
      people: z.array(personReference.extend({ office: z.string(), confirmedAt: moment.nullable() })),
    }).meta({ id: "Confirmations" }),
  },
  async run({ actor, locale, path }) {
    const { request, people } = await confirmationReport(actor, path.id, locale);
    return {
      result: {
        request: request && { version: request.version, dueOn: request.dueOn, askedAt: request.askedAt.toISOString() },
        people: people.map(({ handle, name, office, at }) => ({ handle, name, office, confirmedAt: at?.toISOString() ?? null })),
      },
    };
  },
});

const ask = operation({
  id: "askConfirmation", method: "PUT", path: "/documents/{id}/confirmations", ...writing, problems: ["forbidden", "not_found", "conflict", "invalid"],
  summary: "Ask people to confirm that they have read guidance",
  description: "The team, offices, people of some functions, or all of these; in place of an earlier request. For those who manage the team.",
  body: {
    type: "application/json",
    schema: z.strictObject({
      wholeTeam: z.boolean().default(false), offices: z.array(z.string().max(30)).max(100).default([]).meta({ description: "Codes of offices." }),
      functions: z.array(z.enum(askableFunctions)).default([]), dueOn: z.iso.date(),
    }),
    example: { wholeTeam: true, dueOn: "2027-03-01" },
  },
  answer: { status: 204, description: "They are asked.", schema: nothing },
  async run({ actor, path, body: { wholeTeam, offices, ...rest } }) {
    const audience = understood(confirmationAudienceSchema.safeParse({ ...rest, offices: offices.join("\n"), ...(wholeTeam ? { wholeTeam: "on" } : {}) }));
    await askConfirmation(actor, path.id, audience);
    return { result: undefined };
  },
});

const stop = operation({
  id: "stopAskingConfirmation", method: "DELETE", path: "/documents/{id}/confirmations", ...writing, problems: ["forbidden", "not_found"],
  summary: "Ask nobody any more to confirm", description: "What was confirmed stays, and counts when people are asked again. For those who manage the team.",
  answer: { status: 204, description: "Nobody is asked.", schema: nothing },
  async run({ actor, path }) {
    await stopAsking(actor, path.id);
    return { result: undefined };
  },
});

const confirm = operation({
  id: "confirmReading", method: "PUT", path: "/documents/{id}/confirmation", ...writing, problems: ["forbidden", "not_found", "conflict"],
  summary: "Confirm that you have read guidance", description: "The version that readers see, or of a translation the one of its source that it says: where that is earlier than the one you are asked for, confirm the source.",
  answer: { status: 204, description: "It is noted.", schema: nothing },
  async run({ actor, path }) {
    await confirmReading(actor, path.id);
    return { result: undefined };
  },
});

/** Guidance in its languages, and who has read it. */
export const guidanceReaderOperations: Operation[] = [listLanguages, begin, current, confirmMachine, report, ask, stop, confirm];
