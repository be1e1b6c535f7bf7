import { z } from "zod";
import { locales } from "~/platform/i18n/locales";
import { regions } from "~/modules/organisation/contract";
import { onLines, withSingleSpaces } from "~/platform/text/typed";
import { aboutMaxLength, cefrLevels, countryKinds, expertiseLevels, profileLanguages, sentenceMaxLength, titleMaxLength } from "./contract";

const year = z.coerce.number("year_wrong").int("year_wrong").min(1950, "year_wrong").max(2100, "year_wrong");
/** An id of the taxonomy, by its shape. */
export const termId = z.string().regex(/^[A-Z]\d{0,2}(\.\d{1,2})?$/, "term_missing");
export const officeCode = z.string().regex(/^[A-Z0-9-]{2,30}$/);
export const countryCode = z.string().regex(/^[A-Z]{2}$/);

/** A language and the least level at which it is spoken, as answers are narrowed by it. */
export const spokenFrom = z.string().regex(/^[a-z]{2,3}:(B2|C1)$/);

/** The directory's address: what does not fit is left out rather than refused, so that a link always opens. */
export const filtersSchema = z.object({
  q: z.string().catch("").transform((value) => value.trim().slice(0, 200)),
  term: termId.optional().catch(undefined),
  language: z.enum(profileLanguages).optional().catch(undefined),
  level: z.enum(cefrLevels).optional().catch(undefined),
  region: z.enum(regions).optional().catch(undefined),
  office: officeCode.optional().catch(undefined),
  country: countryCode.optional().catch(undefined),
  /** The filters are to be shown for choosing. */
  narrow: z.literal("1").optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(5000).catch(1),
});

/** What an answer is narrowed to, as its address tells it; what does not fit is left out. */
export const narrowingSchema = z.object({
  region: filtersSchema.shape.region, office: filtersSchema.shape.office, knows: termId.optional().catch(undefined),
  speaks: spokenFrom.optional().catch(undefined), free: z.literal("1").optional().catch(undefined).transform((value) => (value === "1" ? true : undefined)),
});

const level = z.enum(cefrLevels, "level_missing").optional();
const yes = z.literal("on").optional();

/** The profile is edited in small steps; each is a form of its own with an `intent`. */
export const profileStepSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("about"),
    title: z.string().transform((text) => onLines(text).replaceAll(/\s+/g, " ")).refine((text) => text.length <= titleMaxLength, "title_long").default(""),
    about: z.string().transform(onLines).refine((text) => text.length <= aboutMaxLength, "about_long").default(""),
    aboutLanguage: z.enum(locales, "language_missing"),
    open: z.literal("on").optional(),
    revision: z.coerce.number().int().positive().max(2_147_483_647),
  }),
  z.object({
    intent: z.literal("save-expertise"),
    termId: z.string("term_missing").pipe(termId),
    level: z.enum(expertiseLevels, "level_missing"),
    years: z.coerce.number("years_wrong").int("years_wrong").min(0, "years_wrong").max(60, "years_wrong").optional(),
    lastUsed: year.optional(),
  }),
  z.object({ intent: z.literal("remove-expertise"), termId }),
  z.object({ intent: z.literal("dismiss-suggestion"), termId }),
  z.object({ intent: z.literal("save-language"), language: z.enum(profileLanguages, "language_missing"), speak: level, read: level, write: level, facilitates: yes, drafts: yes, examined: yes }),
  z.object({ intent: z.literal("remove-language"), language: z.enum(profileLanguages) }),
  z.object({
    intent: z.literal("save-country"),
    country: z.string("country_missing").regex(/^[A-Z]{2}$/, "country_missing"),
    kind: z.enum(countryKinds, "kind_missing"),
    fromYear: year,
    untilYear: year.optional(),
  }).refine((value) => value.untilYear === undefined || value.untilYear >= value.fromYear, { error: "years_reversed", path: ["untilYear"] }),
  z.object({ intent: z.literal("remove-country"), country: z.string().regex(/^[A-Z]{2}$/), kind: z.enum(countryKinds), fromYear: year }),
]);

/** What is said on somebody's page: its owner's confirmation of all of it, a colleague's of one field. */
export const pageStepSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("confirm-profile") }),
  z.object({
    intent: z.literal("confirm-field"), termId: z.string("term_missing").pipe(termId),
    sentence: z.string("sentence_missing").transform(withSingleSpaces).pipe(z.string().min(1, "sentence_missing").max(sentenceMaxLength, "sentence_long")),
  }),
  z.object({ intent: z.literal("withdraw-confirmation"), termId }),
]);

export type ProfileStep = z.infer<typeof profileStepSchema>;
