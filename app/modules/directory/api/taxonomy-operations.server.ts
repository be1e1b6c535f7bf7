import { z } from "zod";
import { termId } from "~/modules/experts/public.server";
import { operation, type Operation } from "~/platform/api/operation";
import { none } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { inEachLanguage, locales } from "~/platform/i18n/locales";
import { editTaxonomy } from "../edit-taxonomy.server";
import { synonymMaxLength, synonymsMax, termLabelMaxLength } from "../taxonomy-contract";
import { taxonomyStepSchema, type TaxonomyStep } from "../taxonomy-schema.server";
import { taxonomyList, termView } from "../taxonomy-view.server";

const reading = { area: "directory", scope: "directory:read", problems: ["not_found"] } as const;
const writing = { area: "directory", scope: "directory:write", problems: ["not_found", "invalid"] } as const;

const parameter = z.object({ id: termId.meta({ description: "The term's id.", example: "F1" }) });
const label = z.string().min(2).max(termLabelMaxLength);
const labels = z.strictObject(inEachLanguage(() => label)).meta({ description: "In all six languages." });
const synonyms = z.array(z.string().min(1).max(synonymMaxLength)).max(synonymsMax).default([]).meta({ description: "Other words by which it is found, in any language." });
const words = z.strictObject({ labels, synonyms });
const example = { labels: { en: "Heat stress", fr: "Stress thermique", es: "Estrés térmico", ar: "الإجهاد الحراري", ru: "Тепловой стресс", zh: "热应激" }, synonyms: ["hot work"] };
const changed = z.object({ id: z.string().meta({ description: "The term to look at next." }) }).meta({ id: "ChangedTerm" });

const stepOf = ({ labels: inEach, synonyms: others }: z.output<typeof words>, intent: "save" | "add"): TaxonomyStep =>
  understood(taxonomyStepSchema.safeParse({ intent, synonyms: others.join("\n"), ...Object.fromEntries(locales.map((locale) => [`label_${locale}`, inEach[locale]])) }));

const knowing = z.int().meta({ description: "How many colleagues name it, or one below it, in their profile." });

const list = operation({
  id: "listTerms", method: "GET", path: "/taxonomy", ...reading,
  summary: "List the fields of expertise",
  description: "The whole taxonomy in its order. For administrators.",
  parameters: none, query: none,
  answer: { status: 200, description: "All terms.", schema: z.object({ items: z.array(z.object({ id: z.string(), level: z.int(), label: z.string(), synonyms: z.array(z.string()), people: knowing }).meta({ id: "TermLine" })) }) },
  run: async ({ actor, locale }) => ({ result: { items: await taxonomyList(actor, locale) } }),
});

const show = operation({
  id: "getTerm", method: "GET", path: "/taxonomy/{id}", ...reading,
  summary: "Read a field of expertise",
  parameters: parameter, query: none,
  answer: { status: 200, description: "The term.", schema: z.object({ id: z.string(), level: z.int(), labels: z.object(labels.shape), synonyms: z.array(z.string()), people: knowing, itself: z.int().meta({ description: "How many of them name this one itself." }), threads: z.int().meta({ description: "How many threads bear it." }) }).meta({ id: "Term" }) },
  async run({ actor, locale, path }) {
    const { label: inEach, ...term } = await termView(actor, path.id, locale);
    return { result: { ...term, labels: inEach } };
  },
});

const save = operation({
  id: "changeTerm", method: "PUT", path: "/taxonomy/{id}", ...writing,
  summary: "Change a field's labels and synonyms",
  parameters: parameter, query: none, body: { type: "application/json", schema: words, example },
  answer: { status: 200, description: "It is changed.", schema: changed },
  run: async ({ actor, path, body }) => ({ result: { id: await editTaxonomy(actor, path.id, stepOf(body, "save")) } }),
});

const add = operation({
  id: "addTerm", method: "POST", path: "/taxonomy/{id}/narrower", ...writing,
  summary: "Add a narrower field",
  parameters: parameter, query: none, body: { type: "application/json", schema: words, example },
  answer: { status: 201, description: "It is added.", schema: changed },
  async run({ actor, path, body }) {
    const id = await editTaxonomy(actor, path.id, stepOf(body, "add"));
    return { result: { id }, location: `/taxonomy/${id}` };
  },
});

const merge = operation({
  id: "mergeTerm", method: "POST", path: "/taxonomy/{id}/merger", ...writing,
  summary: "Merge a field into another of the same level",
  description: "People, evidence, missions, requests, threads and teams say the other one from now on, and this one's labels become its synonyms. It cannot be taken apart again.",
  parameters: parameter, query: none,
  body: { type: "application/json", schema: z.strictObject({ into: termId, reason: z.string().max(300).default("").meta({ description: "For the audit log." }) }), example: { into: "F2", reason: "They mean the same." } },
  answer: { status: 200, description: "They are one.", schema: changed },
  run: async ({ actor, path, body }) => ({ result: { id: await editTaxonomy(actor, path.id, understood(taxonomyStepSchema.safeParse({ intent: "merge", ...body }))) } }),
});

/** The taxonomy, for administrators. */
export const taxonomyOperations: Operation[] = [list, show, save, add, merge];
