import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, type AnyPgColumn } from "drizzle-orm/pg-core";
import { instant, tsvector, type Localised } from "./columns";
import { country, person } from "./organisation";

/** A node of the expertise taxonomy, e.g. D2 "Actuarial valuation" under D "Social protection". */
export const expertiseTerm = pgTable("expertise_term", {
  id: text("id").primaryKey(),
  parentId: text("parent_id").references((): AnyPgColumn => expertiseTerm.id),
  level: integer("level").notNull(),
  label: jsonb("label").$type<Localised>().notNull(),
  /** Acronyms and other spellings people search for: OSH, C138 … */
  alternatives: text("alternatives").array().notNull().default(sql`'{}'`),
  position: integer("position").notNull(),
  /** Changed or added by this organisation: new reference data leave it as it is. */
  changedHere: boolean("changed_here").notNull().default(false),
});

/** What a person tells about their work. */
export const profile = pgTable("profile", {
  personId: integer("person_id").primaryKey().references(() => person.id, { onDelete: "cascade" }),
  about: text("about").notNull().default(""),
  aboutLanguage: text("about_language", { enum: ["en", "fr", "es", "ar", "ru", "zh"] }).notNull().default("en"),
  /** Whether colleagues may ask for support at all at the moment. */
  open: boolean("open").notNull().default(true),
  updatedAt: instant("updated_at").notNull().defaultNow(),
  /** When the owner last confirmed that all of it is right. */
  confirmedAt: instant("confirmed_at"),
  /** When they were last asked to confirm it. */
  remindedAt: instant("reminded_at"),
  /** How to speak of the person, in their own words; empty when they do not say. */
  pronouns: text("pronouns").notNull().default(""),
  /** When they are best reached, in their own words. */
  contactHours: text("contact_hours").notNull().default(""),
  /** Whether the family name stands first in `person.display_name`. */
  familyNameFirst: boolean("family_name_first").notNull().default(false),
  /** Citizenships by ISO code, which visas and neutrality depend on. Private to the person. */
  nationalities: text("nationalities").array().notNull().default(sql`'{}'`),
  /** Grows with each change of the text by its owner; a form made on an older one is refused. */
  revision: integer("revision").notNull().default(1),
  /** The names folded, family name first: lists are in their order, and typing errors in them are forgiven. */
  names: text("names").notNull().default(""),
  /** The Arabic words one may be found by, folded: prefixes hide them from the stemmer, so they are looked for inside. */
  arabic: text("arabic").notNull().default(""),
  /** All words one may be found by, in six languages: names, fields, languages, places, about, as far as all colleagues may know them. */
  vector: tsvector("vector").notNull().default(""),
  /** The same two as far as guests may know them; null where that is no less. */
  guestArabic: text("guest_arabic"),
  guestVector: tsvector("guest_vector"),
}, (table) => [
  index("profile_vector_index").using("gin", table.vector),
  index("profile_arabic_index").using("gin", table.arabic.op("gin_trgm_ops")),
  index("profile_likeness_index").using("gin", table.names.op("gin_trgm_ops")),
  index("profile_recency_index").on(table.updatedAt),
  index("profile_order_index").on(table.names, table.personId),
]);

export const personExpertise = pgTable("person_expertise", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  termId: text("term_id").notNull().references(() => expertiseTerm.id),
  level: text("level", { enum: ["working", "advanced", "reference"] }).notNull(),
  years: integer("years"),
  /** Calendar year. */
  lastUsed: integer("last_used"),
}, (table) => [
  primaryKey({ columns: [table.personId, table.termId] }),
  index("person_expertise_term_index").on(table.termId),
]);

/** Parts of a profile whose audience its owner chooses. */
const chosenFields = [
  "email", "pronouns", "contactHours", "about", "expertise", "languages", "countries", "teams", "evidence", "post", "availability", "travel", "training",
] as const;

/** Who may know a part of a profile, where its owner chose somebody else than is usual for it. */
export const profileAudience = pgTable("profile_audience", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  field: text("field", { enum: chosenFields }).notNull(),
  audience: text("audience", { enum: ["self", "team", "office", "organisation", "guests"] }).notNull(),
}, (table) => [primaryKey({ columns: [table.personId, table.field] }), index("profile_audience_field_index").on(table.field, table.personId)]);

/** A field that somebody's own writing suggested and that they did not want in their profile. */
export const dismissedSuggestion = pgTable("dismissed_suggestion", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  termId: text("term_id").notNull().references(() => expertiseTerm.id, { onDelete: "cascade" }),
}, (table) => [primaryKey({ columns: [table.personId, table.termId] })]);

/** Levels of the Common European Framework; null where the skill is missing. */
const cefr = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;

export const personLanguage = pgTable("person_language", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  /** ISO 639 code, not only the six of the interface. */
  language: text("language").notNull(),
  speak: text("speak", { enum: cefr }),
  read: text("read", { enum: cefr }),
  write: text("write", { enum: cefr }),
  /** Can lead a meeting in it, write official texts in it, and has passed the United Nations' examination. */
  facilitates: boolean("facilitates").notNull().default(false),
  drafts: boolean("drafts").notNull().default(false),
  examined: boolean("examined").notNull().default(false),
}, (table) => [
  primaryKey({ columns: [table.personId, table.language] }),
  index("person_language_language_index").on(table.language),
]);

export const personCountry = pgTable("person_country", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  countryIso2: text("country_iso2").notNull().references(() => country.iso2),
  kind: text("kind", { enum: ["posting", "mission", "project", "remote"] }).notNull(),
  fromYear: integer("from_year").notNull(),
  untilYear: integer("until_year"),
}, (table) => [
  primaryKey({ columns: [table.personId, table.countryIso2, table.kind, table.fromYear] }),
  index("person_country_country_index").on(table.countryIso2),
]);
