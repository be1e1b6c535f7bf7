import { z } from "zod";
import { locales } from "~/platform/i18n/locales";
import { personFunctions, regions } from "~/modules/organisation/contract";
import { onLines, onOneLine } from "~/platform/text/typed";
import { detailMaxLength, dues, textMaxLength } from "./contract";


const id = z.coerce.number().int().positive().max(2_147_483_647);
const language = z.enum(locales, "language_missing");
const requiredLine = z.string({ error: "text_missing" }).transform(onOneLine).pipe(z.string({ error: "text_missing" }).min(1, "text_missing").max(textMaxLength, "text_long"));

/** A path of ours, or the whole address of one of our pages, of which the path is kept. */
const href = z
  .string()
  .transform((text) => onOneLine(text).replace(/^https?:\/\/[^/]+(?=\/)/, ""))
  .refine((path) => /^$|^\/(?![/\\])[^\\\s]{0,500}$/.test(path), "href_wrong")
  .default("");

/** Somebody, by profile address, handle or e-mail address. */
const who = z.string({ error: "who_missing" }).transform((text) => onOneLine(text).replace(/^.*\/experts\//, "").replace(/[/?#].*$/, "").toLowerCase()).pipe(z.string({ error: "who_missing" }).min(1, "who_missing").max(254, "who_unknown"));

export const idSchema = id;

export const languageQuery = z.object({ in: z.enum(locales).optional().catch(undefined), step: id.optional().catch(undefined) });

export const tickSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.enum(["done", "undone"]), step: id }),
  z.object({ intent: z.enum(["finish", "reopen"]) }),
]);

export const newChecklistSchema = z.object({
  intent: z.literal("new-checklist"),
  title: requiredLine,
  language,
  /** Empty is for all. */
  teamId: id.optional(),
});

export const beginSchema = z.object({ intent: z.literal("begin"), who });

export const buddySchema = z.object({ who });

const conditions = {
  functions: z.array(z.enum(personFunctions)).default([]),
  regions: z.array(z.enum(regions)).default([]),
  officeIds: z.array(id).max(50).default([]),
};

export const checklistSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("details"), title: requiredLine, language, ...conditions }),
  z.object({
    intent: z.literal("save-step"),
    /** Empty adds a step. */
    step: id.optional(),
    text: requiredLine,
    detail: z.string().transform(onLines).refine((text) => text.length <= detailMaxLength, "detail_long").default(""),
    language,
    due: z.enum(dues, "due_missing"),
    href,
  }),
  z.object({ intent: z.enum(["up", "down", "remove-step"]), step: id }),
  z.object({ intent: z.literal("remove-checklist") }),
]);

export type ChecklistChange = z.infer<typeof checklistSchema>;
export type NewChecklist = z.infer<typeof newChecklistSchema>;
