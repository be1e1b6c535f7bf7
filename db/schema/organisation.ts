import { sql } from "drizzle-orm";
import { type AnyPgColumn, boolean, date, doublePrecision, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant, type Localised } from "./columns";

/** Countries and territories by ISO 3166-1; their names come from `Intl.DisplayNames`, not from here. */
export const country = pgTable("country", {
  iso2: text("iso2").primaryKey(),
  iso3: text("iso3").notNull().unique(),
  m49: text("m49").notNull(),
  subregion: text("subregion").notNull(),
  /** AF, AM, AR, AP or EU; null for places outside the organisation's regions. */
  region: text("region", { enum: ["AF", "AM", "AR", "AP", "EU"] }),
  memberState: boolean("member_state").notNull().default(false),
  leastDeveloped: boolean("least_developed").notNull().default(false),
  landlocked: boolean("landlocked").notNull().default(false),
  smallIsland: boolean("small_island").notNull().default(false),
  /** The kind of office in the country: CO, PO, NC …; "none" means non-resident. */
  presence: text("presence").notNull(),
  /** Why the country is on the list of fragile and conflict-affected situations; null when it is not. */
  fragile: text("fragile"),
});

/** Headquarters, regional offices, decent work teams (DWT), country, liaison and project offices. */
export const office = pgTable("office", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  /** Permanent and readable: it is the office's address in the interface. */
  code: text("code").notNull().unique(),
  name: jsonb("name").$type<Localised>().notNull(),
  city: jsonb("city").$type<Localised>().notNull(),
  type: text("type", { enum: ["HQ", "ITC", "RO", "DWT", "DWT/CO", "CO", "LO", "PO", "NC"] }).notNull(),
  countryIso2: text("country_iso2").notNull().references(() => country.iso2),
  /** HQ, AF, AM, AR, AP or EU. */
  region: text("region", { enum: ["HQ", "AF", "AM", "AR", "AP", "EU"] }).notNull(),
  parentId: integer("parent_id").references((): AnyPgColumn => office.id),
  /** IANA name, e.g. Africa/Dakar. */
  timeZone: text("time_zone").notNull(),
  latitude: doublePrecision("latitude").notNull(),
  longitude: doublePrecision("longitude").notNull(),
  workLanguages: text("work_languages").array().notNull().default(sql`'{}'`),
}, (table) => [index("office_region_index").on(table.region)]);

/** Which office looks after which country, administratively and technically: two different things, both dated. */
export const coverage = pgTable("coverage", {
  officeId: integer("office_id").notNull().references(() => office.id, { onDelete: "cascade" }),
  countryIso2: text("country_iso2").notNull().references(() => country.iso2),
  kind: text("kind", { enum: ["administrative", "technical"] }).notNull(),
  validFrom: date("valid_from").notNull(),
  validUntil: date("valid_until"),
}, (table) => [
  primaryKey({ columns: [table.officeId, table.countryIso2, table.kind, table.validFrom] }),
  index("coverage_country_index").on(table.countryIso2, table.kind),
]);

/** Somebody of the organisation, whether or not they have ever signed in. */
export const person = pgTable("person", {
  id: integer("id").primaryKey().generatedByDefaultAsIdentity(),
  /** Permanent and readable: it is the person's address in the interface. */
  handle: text("handle").notNull().unique(),
  email: text("email").notNull(),
  /** The name as shown, in Latin letters, in the person's own order. */
  displayName: text("display_name").notNull(),
  /** The same name in the person's own script; null where that is Latin. */
  nativeName: text("native_name"),
  /** The family name in Latin letters, for ordering lists. */
  familyName: text("family_name").notNull(),
  organisationRole: text("organisation_role", { enum: ["administrator", "staff", "guest"] }).notNull().default("staff"),
  status: text("status", { enum: ["active", "suspended", "left"] }).notNull().default("active"),
  function: text("function", { enum: [
    "country_office_director", "dwt_director", "regional_director", "specialist", "employers_specialist", "workers_specialist",
    "headquarters_unit", "project_staff", "mobility_officer", "communication_officer", "other",
  ] }).notNull().default("specialist"),
  /** Job title in the language the person works in. */
  title: text("title").notNull().default(""),
  /** Their photo, a stored file; that table knows people, so this one does not refer to it. */
  photoId: uuid("photo_id"),
  /** The duty station. */
  officeId: integer("office_id").references(() => office.id),
  /** A zone other than the duty station's; null follows the office. */
  timeZone: text("time_zone"),
  /** Language of the interface; null follows the browser. */
  locale: text("locale", { enum: ["en", "fr", "es", "ar", "ru", "zh"] }),
  theme: text("theme", { enum: ["system", "light", "dark"] }).notNull().default("system"),
  /** Lite mode: pages without any script. */
  lite: boolean("lite").notNull().default(false),
  /** Others see when they are writing, and they see it of others. */
  showsTyping: boolean("shows_typing").notNull().default(true),
  /** Others who show it too see which thread they have open, and they see it of them. */
  showsPresence: boolean("shows_presence").notNull().default(false),
  /** Single keys do something on their pages. */
  singleKeys: boolean("single_keys").notNull().default(true),
  /** The visit before this one, from which "what changed" is told; moved on after an hour's absence. */
  previousVisitAt: instant("previous_visit_at"),
  lastSeenAt: instant("last_seen_at"),
  createdAt: instant("created_at").notNull().defaultNow(),
}, (table) => [
  uniqueIndex("person_email_unique").on(sql`lower(${table.email})`),
  index("person_office_index").on(table.officeId),
]);
