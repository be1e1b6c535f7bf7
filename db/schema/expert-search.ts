import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, primaryKey, real, text, unique } from "drizzle-orm/pg-core";
import type { Localised } from "./columns";
import { expertiseTerm } from "./experts";
import { person } from "./organisation";

/**
 * What people call a thing when they look for somebody: words for terms of the taxonomy beside their labels,
 * for countries and groups of countries, languages, ways of helping. The organisation may add its own.
 */
export const searchWord = pgTable("search_word", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  kind: text("kind", { enum: ["term", "country", "area", "language", "mode", "skill", "level", "circumstance", "noise"] }).notNull(),
  /** Id of a term, ISO code, code of a group, or one of the fixed values of its kind. */
  value: text("value").notNull(),
  /** The language the words belong to; null where they are the same in all. */
  language: text("language", { enum: ["en", "fr", "es", "ar", "ru", "zh"] }),
  words: text("words").notNull(),
  /** Taken out by the organisation; kept, so that new reference data do not bring it back. */
  retired: boolean("retired").notNull().default(false),
}, (table) => [
  unique("search_word_unique").on(table.kind, table.value, table.words),
  index("search_word_value_index").on(table.kind, table.value),
]);

/** Countries that people speak of together: the Sahel, Central Asia, the Gulf. */
export const countryGroup = pgTable("country_group", {
  code: text("code").primaryKey(),
  label: jsonb("label").$type<Localised>().notNull(),
  countries: text("countries").array().notNull().default(sql`'{}'`),
});

/**
 * How much somebody can show for a field and everything below it, as far as all colleagues may know: it only
 * chooses who is looked at closely. Written with the words a person is found by.
 */
export const personStanding = pgTable("person_standing", {
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  termId: text("term_id").notNull().references(() => expertiseTerm.id, { onDelete: "cascade" }),
  strength: real("strength").notNull(),
}, (table) => [
  primaryKey({ columns: [table.termId, table.personId] }),
  index("person_standing_order_index").on(table.termId, table.strength.desc().nullsFirst(), table.personId),
  index("person_standing_person_index").on(table.personId),
]);
