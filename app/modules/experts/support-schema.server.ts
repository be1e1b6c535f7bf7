import { z } from "zod";
import { regions } from "~/modules/organisation/contract";
import { locales } from "~/platform/i18n/locales";
import { onLines } from "~/platform/text/typed";
import { termId } from "./schema.server";
import {
  aimMaxLength, clearanceKinds, evidenceTitleMaxLength, halves, standbyKinds, takenKinds, toldKinds, travelKinds, travelLimitMaxLength,
} from "./support-contract";

/** A calendar day that exists. */
export const day = z.string("day_wrong").regex(/^(20\d\d)-\d\d-\d\d$/, "day_wrong").refine((text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text), "day_wrong");
const id = z.coerce.number().int().positive().max(2_147_483_647);
const days = (most: number) => z.coerce.number("days_wrong").int("days_wrong").min(0, "days_wrong").max(most, "days_wrong");
const words = (most: number, error: string) => z.string().transform(onLines).pipe(z.string().max(most, error));
const country = z.string().regex(/^[A-Z]{2}$/, "country_missing");
const half = z.enum(halves, "choice_missing");

/** Time, evidence, clearances and wishes are edited in small steps; each is a form of its own with an `intent`. */
export const supportStepSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("save-terms"),
    travels: z.enum(travelKinds, "choice_missing"),
    noticeDays: days(120),
    otherRegionsDays: days(66),
    standby: z.enum(standbyKinds, "choice_missing"),
    travelLimit: words(travelLimitMaxLength, "text_long").default(""),
  }),
  z.object({ intent: z.literal("save-time"), fromDay: day, fromHalf: half, untilDay: day, untilHalf: half, kind: z.enum(takenKinds, "choice_missing") })
    .refine(({ fromDay, fromHalf, untilDay, untilHalf }) => fromDay + fromHalf <= untilDay + untilHalf, { error: "days_reversed", path: ["untilDay"] }),
  z.object({ intent: z.literal("remove-time"), id }),
  z.object({
    intent: z.literal("save-evidence"),
    kind: z.enum(toldKinds, "choice_missing"),
    title: z.string("title_missing").transform((text) => onLines(text).replaceAll(/\s+/g, " ")).pipe(z.string().min(3, "title_missing").max(evidenceTitleMaxLength, "evidence_title_long")),
    language: z.enum(locales, "language_missing"),
    happenedOn: day,
    termId: z.string("term_missing").pipe(termId),
    country: country.optional(),
    link: z.string().max(500, "link_wrong").regex(/^https:\/\/[^\s]+$/, "link_wrong").optional(),
    hidden: z.literal("on").optional(),
  }),
  z.object({ intent: z.literal("remove-evidence"), id }),
  z.object({ intent: z.literal("save-clearance"), kind: z.enum(clearanceKinds, "choice_missing"), country: country.optional(), validUntil: day })
    .refine(({ kind, country: where }) => (kind === "visa") === (where !== undefined), { error: "visa_country", path: ["country"] }),
  z.object({ intent: z.literal("remove-clearance"), id }),
  z.object({
    intent: z.literal("save-wish"),
    regions: z.array(z.enum(regions)).max(regions.length).default([]),
    earliest: day.optional(),
    shortAssignment: z.literal("on").optional(),
    aim: words(aimMaxLength, "text_long").default(""),
  }),
  z.object({ intent: z.literal("remove-wish") }),
]);

export type SupportStep = z.infer<typeof supportStepSchema>;
