import { z } from "zod";
import { documentNumberIn } from "~/modules/documents/contract";
import { goesOn } from "~/platform/i18n/goes-on";
import { languages } from "~/platform/i18n/languages";
import { onLines, onOneLine } from "~/platform/text/typed";
import { askableFunctions, comparisonLooks, maxComment, maxReason, maxReviewers, maxVersionName } from "./contract";
import { tickedGates } from "./life/gates";
import { otherFormats, planFormats } from "./life/plan";

/** Error texts are codes; the form shows each in the reader's language (`ui/use-error-texts`). */
const oneLine = (most: number, missing: string, long: string) => z.string({ error: missing }).max(most, long)
  .transform(onOneLine)
  .pipe(z.string({ error: missing }).min(1, missing));

export const versionNameSchema = z.object({ name: oneLine(maxVersionName, "name_missing", "name_long") });

/** A version's number as an address has it. */
export const versionNumberSchema = z.coerce.number().int().min(1).max(999_999_999);

/** What a comparison's address asks for; without `to` it reaches to the text as it is now. */
export const comparisonSchema = z.object({
  from: versionNumberSchema,
  to: versionNumberSchema.optional().catch(undefined),
  look: z.enum(comparisonLooks).catch("inline"),
});

export const pageSchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });

const day = z.iso.date({ error: "day_missing" });
const laterDay = day.refine(goesOn, "day_past");
const laterDayIfAny = z.preprocess((value) => (value === "" ? undefined : value), laterDay.optional());
const words = (most: number) => z.string().max(most, "words_long").transform(onLines).default("");
const box = z.literal("on").optional().transform((value) => value === "on");

/** What somebody listed, a line or between commas each. */
export const linesOf = (text: string): string[] => text.split(/[\n,;]/).map((line) => line.trim()).filter(Boolean);

/** What is typed on lines and what is ticked beside it come under one name. */
const asLines = (value: unknown) => (Array.isArray(value) ? value.join("\n") : value);

export const reviewRequestSchema = z.object({
  reviewers: z.preprocess(asLines, z.string({ error: "reviewers_missing" }).max(4_000, "words_long").transform(linesOf).pipe(z.array(z.string()).min(1, "reviewers_missing").max(maxReviewers, "reviewers_many"))),
  dueOn: laterDay,
});

export const reviewAnswerSchema = z.object({ verdict: z.enum(["approve", "changes"], { error: "verdict_missing" }), comment: words(maxComment) });

export const gateSchema = z.object({ gate: z.enum(tickedGates), done: box });

const language = z.enum(languages, { error: "language_missing" });
const once = <Value>(values: Value[]): Value[] => [...new Set(values)];

/** The six languages and those planned before are boxes; `another` adds one more. */
export const planSchema = z.object({
  formats: z.array(z.enum(planFormats)).default([]).transform(once),
  made: z.array(z.enum(otherFormats)).default([]).transform(once),
  languages: z.array(language).max(languages.length).default([]),
  another: z.preprocess((value) => (value === "" ? undefined : value), language.optional()),
}).transform(({ another, ...plan }) => ({ ...plan, languages: once(another ? [...plan.languages, another] : plan.languages) }));

const validity = z.object({ reviewOn: laterDay, expiresOn: laterDay });
const inOrder = ({ reviewOn, expiresOn }: { reviewOn: string; expiresOn: string }) => reviewOn <= expiresOn;

export const validitySchema = validity.refine(inOrder, { error: "days_order", path: ["expiresOn"] });

export const publicationSchema = validity.extend({ material: box, note: words(maxReason), confirmBy: laterDayIfAny }).refine(inOrder, { error: "days_order", path: ["expiresOn"] });

const documentNumber = z.string().optional().transform((text, context): number | undefined => {
  const typed = text?.trim() ?? "";
  if (typed === "") return undefined;
  const number = documentNumberIn(typed);
  if (number !== null) return number;
  context.addIssue({ code: "custom", message: "successor_unknown" });
  return z.NEVER;
});

export const withdrawalSchema = z.object({ reason: oneLine(maxReason, "reason_missing", "words_long"), successor: documentNumber });

export const arrangementSchema = z.object({ owner: oneLine(300, "person_unknown", "person_unknown"), publication: box });

export const newTranslationSchema = z.object({ language, byMachine: box });

export const confirmationAudienceSchema = z.object({
  wholeTeam: box,
  offices: z.preprocess(asLines, z.string().max(4_000, "words_long").optional().transform((text) => linesOf(text ?? "").map((code) => code.toUpperCase())).pipe(z.array(z.string()).max(100, "offices_many"))),
  functions: z.array(z.enum(askableFunctions)).default([]),
  dueOn: laterDay,
}).refine(({ wholeTeam, offices, functions }) => wholeTeam || offices.length > 0 || functions.length > 0, { error: "audience_nobody", path: ["wholeTeam"] });

export type NewTranslation = z.infer<typeof newTranslationSchema>;
export type ConfirmationAudience = z.infer<typeof confirmationAudienceSchema>;
export type ReviewRequest = z.infer<typeof reviewRequestSchema>;
export type ReviewAnswer = z.infer<typeof reviewAnswerSchema>;
export type PlanInput = z.infer<typeof planSchema>;
export type GateInput = z.infer<typeof gateSchema>;
export type Validity = z.infer<typeof validitySchema>;
export type Publication = z.infer<typeof publicationSchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;
export type Arrangement = z.infer<typeof arrangementSchema>;
export type VersionName = z.infer<typeof versionNameSchema>;
