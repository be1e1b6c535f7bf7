import { readFileSync } from "node:fs";
import { z } from "zod";
import { locales } from "~/platform/i18n/locales";

const judgements = z.object({
  /** On which day it is asked. */
  day: z.iso.date(),
  /** Who asks, by handle; whoever administers where nobody is named. */
  reader: z.string().optional(),
  queries: z.array(z.object({
    id: z.string(),
    half: z.enum(["tuning", "held_out"]),
    language: z.enum(locales),
    query: z.string().min(1),
    grades: z.record(z.string(), z.int().min(0).max(3)),
  })).min(1),
});

export type Judgements = z.infer<typeof judgements>;
export type JudgedQuery = Judgements["queries"][number];

/** Reads a file of judgements; throws where it does not have their form. */
export const readJudgements = (file: string | URL): Judgements => judgements.parse(JSON.parse(readFileSync(file, "utf8")));
