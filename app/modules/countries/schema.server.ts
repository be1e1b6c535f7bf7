import { z } from "zod";
import { locales } from "~/platform/i18n/locales";
import { withSingleSpaces } from "~/platform/text/typed";
import { countryFacts, maxListPurpose, maxListTitle, maxMeetingTitle, maxNoteLength, noteKinds } from "./contract";

/** Error texts are codes; the forms show each in the reader's language (`ui/use-error-texts`). */
const title = z.string().transform(withSingleSpaces).pipe(z.string().max(maxListTitle, "title_long")).optional();
const purpose = z.string().transform(withSingleSpaces).pipe(z.string().max(maxListPurpose, "purpose_long")).optional();
const texts = <Field extends z.ZodType>(field: Field) => z.object({ en: field, fr: field, es: field, ar: field, ru: field, zh: field });
const iso2 = z.string("country_missing").regex(/^[A-Z]{2}$/, "country_missing");
const day = z.iso.date("day_wrong");
const year = z.coerce.number("year_wrong").int("year_wrong").min(1990, "year_wrong").max(2100, "year_wrong");
const language = z.enum(locales, "language_missing");
const id = z.coerce.number().int().min(1).max(2_147_483_647);

/** A list's title and purpose in the six languages, one at least, and what it keeps. */
export const listSchema = z.object({
  title: texts(title).default({}),
  purpose: texts(purpose).default({}),
  facts: z.array(z.enum(countryFacts)).max(countryFacts.length).default([]),
}).refine((list) => Object.values(list.title).some(Boolean), { error: "title_missing", path: ["title"] });

/** Changing a list: its words, or the countries on it. */
export const listStepSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("list"), country: iso2 }),
  z.object({ intent: z.literal("unlist"), country: iso2 }),
]);

/** What a member keeps of one listed country; each step is a form of its own. */
export const countryStepSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("keep"),
    focal: z.string().transform(withSingleSpaces).pipe(z.string().max(200)).optional(),
    since: day.optional(),
    until: day.optional(),
    frameworkFrom: year.optional(),
    frameworkUntil: year.optional(),
  }).refine(({ since, until }) => !since || !until || until >= since, { error: "dates_reversed", path: ["until"] })
    .refine(({ frameworkFrom, frameworkUntil }) => (frameworkFrom === undefined) === (frameworkUntil === undefined), { error: "years_half", path: ["frameworkUntil"] })
    .refine(({ frameworkFrom, frameworkUntil }) => frameworkFrom === undefined || frameworkUntil === undefined || frameworkUntil >= frameworkFrom, { error: "years_reversed", path: ["frameworkUntil"] }),
  z.object({ intent: z.literal("plan-meeting"), day, title: z.string("meeting_missing").transform(withSingleSpaces).pipe(z.string().min(1, "meeting_missing").max(maxMeetingTitle, "meeting_long")), language }),
  z.object({ intent: z.literal("drop-meeting"), meeting: id }),
  z.object({ intent: z.literal("write-note"), kind: z.enum(noteKinds, "kind_missing"), notedOn: day, language, text: z.string("note_missing").max(maxNoteLength, "note_long") }),
  z.object({ intent: z.literal("remove-note"), note: id }),
]);

/** What the address of a list asks for; anything else is passed over. */
export const listQuerySchema = z.object({
  list: z.string().regex(/^[a-z0-9-]{1,80}$/).optional().catch(undefined),
  q: z.string().catch("").transform((words) => words.trim().slice(0, 80)),
  show: z.enum(["non-resident", "fragile"]).optional().catch(undefined),
});

export type CountryListInput = z.infer<typeof listSchema>;
export type ListStep = z.infer<typeof listStepSchema>;
export type CountryStep = z.infer<typeof countryStepSchema>;
export type ListQuery = z.infer<typeof listQuerySchema>;
