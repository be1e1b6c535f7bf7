import { z } from "zod";
import { moment, personReference, teamReference } from "~/platform/api/shapes";
import { cefrLevels, contractKinds, countryKinds, expertiseLevels, gradeBands } from "../contract";
import { evidenceKinds, standbyKinds, travelKinds } from "../support-contract";

const cefr = z.enum(cefrLevels).nullable().meta({ description: "Level of the Common European Framework; null when it is not told." });
const level = z.enum(expertiseLevels);
const years = z.int().nullable().meta({ description: "Years of work in the field; null when it is not told." });
const untilYear = z.int().nullable().meta({ description: "Null for what still goes on." });

const field = z.object({ label: z.string(), level, years }).meta({ id: "KnownField", description: "A field of the taxonomy that somebody knows." });
const language = z.object({ name: z.string(), level: cefr }).meta({ id: "SpokenLanguage" });
const country = z.object({ name: z.string(), kind: z.enum(countryKinds), fromYear: z.int(), untilYear }).meta({ id: "WorkedCountry", description: "Work in a country." });

export const expertLine = z.object({
  handle: z.string(), name: z.string(), nativeName: z.string().nullable(), title: z.string(),
  city: z.string().nullable().meta({ description: "City of the duty station." }),
  timeZone: z.string().meta({ description: "IANA name." }),
  why: z.object({ fields: z.array(field), languages: z.array(language), countries: z.array(country) }).meta({ description: "What of them fits the question and its filters: the reasons they are here." }),
  also: z.object({ fields: z.array(field), languages: z.array(language) }).meta({ description: "What else they know, strongest first, and speak." }),
}).meta({ id: "ExpertLine" });

const date = z.iso.date();

const support = z.object({
  freeDays: z.number().nullable().meta({ description: "Free working days of the next twenty; halves count. Null, like all else here, where you may not know it." }),
  nextFree: date.nullable().meta({ description: "The first of them that is wholly free." }),
  releasedBy: personReference.nullable().meta({ description: "Who must release them." }),
  lineManager: personReference.nullable(),
  travels: z.enum(travelKinds).nullable(), noticeDays: z.int().nullable(), otherRegionsDays: z.int().nullable(), standby: z.enum(standbyKinds).nullable(),
  securityTrainingUntil: date.nullable(),
}).meta({ id: "Support", description: "When and on what terms their support can be had." });

const evidence = z.object({
  kind: z.enum(evidenceKinds), title: z.string(), happenedOn: date,
  field: z.string().nullable(), country: z.string().nullable().meta({ description: "The country's name." }),
  href: z.string().nullable().meta({ description: "Where it is to be read." }),
  confirmedBy: personReference.nullable().meta({ description: "The colleague whose confirmation it is." }),
}).meta({ id: "Evidence", description: "What somebody did that shows what they know." });

export const expert = z.object({
  handle: z.string(), name: z.string(), nativeName: z.string().nullable(), email: z.string().nullable(), title: z.string(), function: z.string(),
  office: z.string().nullable(), officeCode: z.string().nullable(), city: z.string().nullable(),
  country: z.string().nullable().meta({ description: "Name of the duty station's country." }),
  pronouns: z.string(), contactHours: z.string().meta({ description: "When they are best reached, in their own words." }),
  post: z.object({ unit: z.string(), grade: z.enum(gradeBands).nullable(), contract: z.enum(contractKinds) }).nullable().meta({ description: "Null where you may not know it." }),
  timeZone: z.string(), about: z.string(),
  aboutLanguage: z.string().nullable().meta({ description: "BCP 47 tag." }),
  open: z.boolean().meta({ description: "Open to requests for support." }),
  expertise: z.array(z.object({ termId: z.string(), label: z.string(), level, years, lastUsed: z.int().nullable() })),
  languages: z.array(z.object({ language: z.string().meta({ description: "BCP 47 tag." }), name: z.string(), speak: cefr, read: cefr, write: cefr, facilitates: z.boolean(), drafts: z.boolean(), examined: z.boolean() })),
  countries: z.array(z.object({ country: z.string().meta({ description: "ISO 3166-1 alpha-2 code." }), name: z.string(), kind: z.enum(countryKinds), fromYear: z.int(), untilYear })),
  teams: z.array(teamReference.extend({ role: z.string() })).meta({ description: "Their teams, as far as you may know of them." }),
  evidence: z.array(evidence).meta({ description: "The latest first, as far as you may see it." }),
  support: support.nullable().meta({ description: "Null where you may not know." }),
  confirmedOn: date.nullable().meta({ description: "When they last confirmed that all of it holds." }),
  isStale: z.boolean().meta({ description: "Nobody has confirmed it for a year." }),
  updatedAt: moment.nullable(),
}).meta({ id: "Expert", description: "A profile, each part as far as you may know it." });
