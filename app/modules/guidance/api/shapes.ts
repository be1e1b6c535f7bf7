import { z } from "zod";
import { moment, writtenLanguage } from "~/platform/api/shapes";

/** The document in an address. */
export const documentParameter = z.object({ id: z.coerce.number().int().min(1).max(999_999_999).meta({ description: "The document's number.", example: 7 }) });

export const versionParameter = documentParameter.extend({ number: z.coerce.number().int().min(1).max(999_999_999).meta({ description: "The version's number, which it keeps." }) });

export const keptVersion = z.object({ number: z.int() }).meta({ id: "KeptVersion" });

export const versionLine = z.object({
  number: z.int(), cause: z.enum(["idle", "named", "replaced", "restored", "review"]).meta({ description: "Why it was kept." }), name: z.string().nullable(), createdAt: moment,
  writers: z.array(z.string()).meta({ description: "Names of those who wrote since the version before." }),
  keptBy: z.string().nullable(), restoredNumber: z.int().nullable().meta({ description: "The version that it brought back." }),
  publishedAt: moment.nullable().meta({ description: "When readers were shown it; null for versions that were not published." }), approvedBy: z.string().nullable(),
}).meta({ id: "VersionLine" });

export const version = z.object({
  number: z.int(), title: z.string(), language: writtenLanguage, name: z.string().nullable(), createdAt: moment,
  html: z.string().meta({ description: "Its words, safe to put into a page." }),
  machineDraft: z.boolean().meta({ description: "A machine wrote these words, and nobody had confirmed them." }),
  latest: z.int().meta({ description: "Number of the latest version that you may read." }),
}).meta({ id: "Version", description: "A document's words as they were kept; they never change." });

const piece = z.object({ text: z.string(), change: z.enum(["same", "added", "removed"]) });

export const comparison = z.object({
  changes: z.int(),
  passages: z.array(z.object({ change: z.enum(["same", "changed", "added", "removed"]), pieces: z.array(piece) })),
}).meta({ id: "Comparison", description: "What changed from one version to another, word by word." });

export const languageVersion = z.object({
  id: z.int().meta({ description: "Number of the document in this language." }), language: writtenLanguage, title: z.string(),
  isSource: z.boolean(), published: z.boolean(), behind: z.int().meta({ description: "In how many passages its source has changed since." }),
  says: z.int().nullable().meta({ description: "Number of the source's version that it says." }), byMachine: z.boolean().meta({ description: "What readers meet in it is a machine's draft that nobody has confirmed." }),
}).meta({ id: "LanguageVersion" });
