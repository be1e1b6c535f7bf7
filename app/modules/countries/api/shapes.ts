import { z } from "zod";
import { languageTag, personReference } from "~/platform/api/shapes";
import { fragilities, noteKinds } from "../contract";

/** Parts that lists and pages of countries answer with. */

export const day = z.iso.date();
export const year = z.int();

export const countryFacts = {
  iso2: z.string().meta({ description: "ISO 3166-1 alpha-2 code.", example: "TG" }),
  name: z.string().meta({ description: "In the language of the answer." }),
  region: z.string().nullable(),
  resident: z.boolean().meta({ description: "The organisation has an office there." }),
  fragility: z.enum(fragilities).nullable().meta({ description: "Why it is on the list of fragile and conflict-affected situations." }),
};

export const coveringOffice = z.object({
  code: z.string(), name: z.string(), city: z.string(), kind: z.enum(["administrative", "technical"]).meta({ description: "What it looks after the country for." }),
  from: day.meta({ description: "The day from which it does." }), until: day.nullable().meta({ description: "The last day of it; null while none is named." }),
}).meta({ id: "CoveringOffice" });

export const contact = personReference.extend({ title: z.string(), city: z.string().nullable(), timeZone: z.string() }).meta({ id: "CountryContact", description: "Somebody to ask." });

export const meeting = z.object({ id: z.int(), day, title: z.string(), language: languageTag }).meta({ id: "CountryMeeting", description: "A day on which partners meet." });

export const noteFacts = {
  id: z.int(), kind: z.enum(noteKinds), notedOn: day.meta({ description: "The day it was true." }), language: languageTag,
  html: z.string().meta({ description: "As it is shown: safe to put into a page." }),
};

export const framework = z.object({ from: year, until: year }).nullable().meta({ description: "First and last year of the cooperation framework." });

/** ISO 3166-1 alpha-2 code in an address. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/).meta({ description: "ISO 3166-1 alpha-2 code.", example: "TG" });

/** What lists of countries may be asked for. */
export const countryQuery = z.strictObject({
  q: z.string().trim().max(80).default("").meta({ description: "A part of its name in the language of the answer, or its code." }),
  show: z.enum(["non-resident", "fragile"]).optional().meta({ description: "Only those without an office, or the fragile ones." }),
});
