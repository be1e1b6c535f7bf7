import { z } from "zod";
import { locales, type Locale } from "~/platform/i18n/locales";
import { onLines, withSingleSpaces } from "~/platform/text/typed";
import { termId } from "~/modules/experts/public.server";
import { synonymMaxLength, synonymsMax, termLabelMaxLength } from "./taxonomy-contract";

const label = z.string("label_missing").transform(withSingleSpaces).pipe(z.string().min(2, "label_missing").max(termLabelMaxLength, "label_long"));
const labels = Object.fromEntries(locales.map((locale) => [`label_${locale}`, label])) as Record<`label_${Locale}`, typeof label>;

/** One synonym a line; empty lines and repeats are left out. */
const synonyms = z.string().transform((text) => [...new Set(onLines(text).split("\n").map(withSingleSpaces).filter(Boolean))])
  .refine((all) => all.length <= synonymsMax, "synonyms_many").refine((all) => all.every((one) => one.length <= synonymMaxLength), "synonym_long").default([]);

/** What an administrator does with a term; each is a form of its own with an `intent`. */
export const taxonomyStepSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("save"), ...labels, synonyms }),
  z.object({ intent: z.literal("add"), ...labels, synonyms }),
  z.object({ intent: z.literal("merge"), into: z.string("term_missing").pipe(termId), reason: z.string().transform(withSingleSpaces).pipe(z.string().max(300, "line_long")).default("") }),
]);

export type TaxonomyStep = z.infer<typeof taxonomyStepSchema>;
