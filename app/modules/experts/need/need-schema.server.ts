import { z } from "zod";
import { cefrLevels, languageSkills, profileLanguages } from "../contract";
import { countryCode, termId } from "../schema.server";
import { mostWanted, needModes, workingLevel, type Need } from "./contract";

/** Most values of one kind in an address. */
const most = 8;

const listOf = <Item>(item: z.ZodType<Item>) => z.string().catch("").transform((text) =>
  [...new Set(text.split(","))].flatMap((part) => {
    const parsed = item.safeParse(part.trim());
    return parsed.success ? [parsed.data] : [];
  }).slice(0, most));

const language = z.string().transform((text) => text.split(":")).pipe(z.tuple([z.enum(profileLanguages)]).rest(z.string()))
  .transform(([code, level, skill]) => ({
    code: code as string,
    level: cefrLevels.find((one) => one === level) ?? workingLevel,
    skill: languageSkills.find((one) => one === skill) ?? "speak" as const,
  }));

const day = z.string().regex(/^20\d\d-\d\d-\d\d$/).refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)).optional().catch(undefined);
const yes = z.literal("1").optional().catch(undefined).transform((value) => value === "1");

/** A need as an address tells it; what does not fit is left out, so that a link always opens. */
export const needSchema = z.object({
  q: z.string().catch("").transform((value) => value.trim().slice(0, 400)),
  topic: listOf(termId), language: listOf(language), country: listOf(countryCode), area: listOf(z.string().regex(/^[a-z-]{3,30}$/)),
  from: day, until: day, mode: z.enum(needModes).nullable().optional().catch(undefined),
  outside: yes, standby: yes, cover: yes, wanted: z.coerce.number().int().min(1).max(mostWanted).catch(1),
  rest: z.string().catch("").transform((text) => text.toWellFormed().split(/\s+/).filter((word) => word !== "").slice(0, most)),
}).transform(({ q, topic, language: languages, country, area, from, until, mode, ...rest }): Need => ({
  ...rest, words: q, topics: topic, languages, countries: country, areas: area, mode: mode ?? null,
  window: from && until && from <= until ? { from, until } : null,
}));
