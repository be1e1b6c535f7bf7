import { sql } from "drizzle-orm";
import { bigint, boolean, check, date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid, type AnyPgColumn } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { document } from "./documents";
import { office, person } from "./organisation";
import { team } from "./teams";

/** What a clock on the wall shows, without a zone: "2026-11-24 18:00:00". */
const wallTime = (name: string) => timestamp(name, { withTimezone: false, mode: "string" });

/** How an event comes again; the day of the month or of the week follows from where it starts. */
export interface StoredRepetition {
  frequency: "daily" | "weekly" | "monthly_date" | "monthly_weekday";
  /** Every so many days, weeks or months. */
  interval: number;
  /** ISO weekdays, 1 is Monday; weekly only, the starting day among them. */
  weekdays?: number[];
  /** The last day on which it may begin, as a date of the event's own zone. */
  until?: string;
  /** How often it happens in all, the first time included. */
  count?: number;
}

/**
 * Something that happens at a time, once or again and again: of a team, of an office, or, with neither,
 * of the whole organisation. Its times are what the clock shows in its own zone, so that a weekly call
 * at nine stays at nine when the clocks change.
 */
export const calendarEvent = pgTable("calendar_event", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  /** Its name in every calendar it is sent to; never changes. */
  uid: text("uid").notNull().unique(),
  /** Of what its form said under the form's own number: sent twice, that makes one event. */
  submissionId: uuid("submission_id").unique(),
  teamId: integer("team_id").references(() => team.id, { onDelete: "cascade" }),
  officeId: integer("office_id").references(() => office.id, { onDelete: "cascade" }),
  kind: text("kind", { enum: ["meeting", "peer_review", "course", "deadline", "town_hall"] }).notNull().default("meeting"),
  title: text("title").notNull(),
  /** Of title and description. */
  language: text("language", { enum: ["en", "fr", "es", "ar", "ru", "zh"] }).notNull(),
  /** Those spoken there. */
  languages: text("languages").array().notNull().default(sql`'{}'`),
  /** Markdown as typed, and its two renderings. */
  description: text("description").notNull().default(""),
  descriptionHtml: text("description_html").notNull().default(""),
  descriptionText: text("description_text").notNull().default(""),
  place: text("place").notNull().default(""),
  meetingUrl: text("meeting_url").notNull().default(""),
  allDay: boolean("all_day").notNull().default(false),
  /** Of the first time it happens; midnight when it lasts whole days. */
  startsAt: wallTime("starts_at").notNull(),
  /** Exclusive: an event of one whole day ends at the next midnight. */
  endsAt: wallTime("ends_at").notNull(),
  /** IANA name of the zone whose clock is meant. */
  timeZone: text("time_zone").notNull(),
  repetition: jsonb("repetition").$type<StoredRepetition>(),
  /** The rule as it was before its later dates were called off, by which they can be taken back; null while none are. */
  repetitionBeforeEnd: jsonb("repetition_before_end").$type<StoredRepetition>(),
  /** From the first beginning to the last end, changed dates included; null never ends. To find what may touch a window. */
  spanStart: instant("span_start").notNull(),
  spanEnd: instant("span_end"),
  /** How many may come; null as many as like. */
  capacity: integer("capacity"),
  /** Raised by every change that people's calendars must hear of (RFC 5545). */
  sequence: integer("sequence").notNull().default(0),
  /** Town hall: questions may be asked without a name. */
  anonymousQuestions: boolean("anonymous_questions").notNull().default(false),
  /** Town hall: questions are looked at before they are shown. */
  moderatedQuestions: boolean("moderated_questions").notNull().default(false),
  organiserId: integer("organiser_id").references(() => person.id, { onDelete: "set null" }),
  /** The series from which this one was parted by a change of "this and all following". */
  partedFromId: integer("parted_from_id").references((): AnyPgColumn => calendarEvent.id, { onDelete: "set null" }),
  cancelledAt: instant("cancelled_at"),
  createdAt: instant("created_at").notNull().defaultNow(),
  updatedAt: instant("updated_at").notNull().defaultNow(),
}, (table) => [
  index("calendar_event_team_index").on(table.teamId, table.spanStart),
  index("calendar_event_office_index").on(table.officeId, table.spanStart),
  index("calendar_event_span_index").on(table.spanStart, table.spanEnd),
  check("calendar_event_one_owner", sql`${table.teamId} is null or ${table.officeId} is null`),
  check("calendar_event_in_order", sql`${table.endsAt} >= ${table.startsAt}`),
  check("calendar_event_capacity", sql`${table.capacity} > 0`),
]);

/** What each raise of an event's sequence was, so that a letter can name what is another than its reader knows. */
export const eventChange = pgTable("event_change", {
  eventId: integer("event_id").notNull().references(() => calendarEvent.id, { onDelete: "cascade" }),
  /** The event's sequence after it. */
  sequence: integer("sequence").notNull(),
  kind: text("kind", { enum: ["changed", "cancelled", "restored", "date_changed", "date_cancelled", "date_restored", "ended", "resumed", "parted", "team_archived", "team_reopened"] }).notNull(),
  /** The date that was changed, called off or restored; the last that stands of a series that was ended, the first of one that was parted from it. */
  onDate: date("on_date"),
}, (table) => [primaryKey({ columns: [table.eventId, table.sequence] })]);

/**
 * What is particular to one of the times an event happens: moved, renamed, called off, and what belongs
 * to that time alone (agenda, notes, recording). Named by the date on which the series puts it.
 */
export const eventOccurrence = pgTable("event_occurrence", {
  eventId: integer("event_id").notNull().references(() => calendarEvent.id, { onDelete: "cascade" }),
  onDate: date("on_date").notNull(),
  cancelledAt: instant("cancelled_at"),
  /** Null where the series' own holds. */
  title: text("title"),
  place: text("place"),
  meetingUrl: text("meeting_url"),
  description: text("description"),
  descriptionHtml: text("description_html"),
  descriptionText: text("description_text"),
  startsAt: wallTime("starts_at"),
  endsAt: wallTime("ends_at"),
  agendaDocumentId: integer("agenda_document_id").references(() => document.id, { onDelete: "set null" }),
  notesDocumentId: integer("notes_document_id").references(() => document.id, { onDelete: "set null" }),
  recordingUrl: text("recording_url").notNull().default(""),
  /** Captions or a transcript of the recording. */
  captionsUrl: text("captions_url").notNull().default(""),
  /** The sound alone, for slow lines. */
  audioUrl: text("audio_url").notNull().default(""),
}, (table) => [primaryKey({ columns: [table.eventId, table.onDate] })]);

/** Somebody who was invited or has answered. A place is taken in the event as a whole, not in one of its dates. */
export const eventParticipant = pgTable("event_participant", {
  eventId: integer("event_id").notNull().references(() => calendarEvent.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  invitedById: integer("invited_by_id").references(() => person.id, { onDelete: "set null" }),
  /** Null until they answer an invitation. */
  answer: text("answer", { enum: ["yes", "maybe", "no"] }),
  /** They said yes when all places were taken. */
  waiting: boolean("waiting").notNull().default(false),
  /** Order of the waiting list; of two at once the database's own order decides. */
  place: bigint("place", { mode: "number" }).notNull().default(0),
  answeredAt: instant("answered_at"),
  /** What their own calendar was last sent: the event's sequence, or null when it holds nothing of ours. */
  mailedSequence: integer("mailed_sequence"),
  /** And how they stood then, so that a repeated delivery sends nothing twice. */
  mailedAs: text("mailed_as"),
  /** Their invitation was taken back; they stay until their calendar has heard of it. */
  withdrawnAt: instant("withdrawn_at"),
  /** Until then a process is writing to them about it, and no other does. */
  mailingUntil: instant("mailing_until"),
}, (table) => [
  primaryKey({ columns: [table.eventId, table.personId] }),
  index("event_participant_person_index").on(table.personId),
  check("event_participant_waits_for_yes", sql`not ${table.waiting} or ${table.answer} = 'yes'`),
]);

/** One date of a repeating event that a participant cannot make; their place stays theirs. */
export const eventAbsence = pgTable("event_absence", {
  eventId: integer("event_id").notNull().references(() => calendarEvent.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  onDate: date("on_date").notNull(),
}, (table) => [primaryKey({ columns: [table.eventId, table.personId, table.onDate] })]);

/**
 * A question put before a town hall. Without a name there is none here either, nor a time finer than a
 * day: nobody can find out who asked, whatever they may read.
 */
export const townHallQuestion = pgTable("town_hall_question", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  eventId: integer("event_id").notNull().references(() => calendarEvent.id, { onDelete: "cascade" }),
  onDate: date("on_date").notNull(),
  /** Null when it was asked without a name. */
  authorId: integer("author_id").references(() => person.id, { onDelete: "cascade" }),
  anonymous: boolean("anonymous").notNull(),
  text: text("text").notNull(),
  language: text("language", { enum: ["en", "fr", "es", "ar", "ru", "zh"] }).notNull(),
  state: text("state", { enum: ["waiting", "shown", "declined"] }).notNull(),
  askedOn: date("asked_on").notNull(),
  answer: text("answer").notNull().default(""),
  answerHtml: text("answer_html").notNull().default(""),
  /** Seconds from the recording's beginning. */
  answeredAtSecond: integer("answered_at_second"),
  answeredById: integer("answered_by_id").references(() => person.id, { onDelete: "set null" }),
  answeredAt: instant("answered_at"),
}, (table) => [
  index("town_hall_question_event_index").on(table.eventId, table.onDate),
  check("town_hall_question_named_or_not", sql`not ${table.anonymous} or ${table.authorId} is null`),
]);

/** One voice for a question. Who gave it is kept so that nobody has two; it is shown to nobody. */
export const townHallVote = pgTable("town_hall_vote", {
  questionId: integer("question_id").notNull().references(() => townHallQuestion.id, { onDelete: "cascade" }),
  personId: integer("person_id").notNull().references(() => person.id, { onDelete: "cascade" }),
}, (table) => [primaryKey({ columns: [table.questionId, table.personId] })]);

/** A secret address under which somebody's own calendar program reads events; only its hash is kept. */
export const calendarFeed = pgTable("calendar_feed", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  tokenHash: text("token_hash").notNull().unique(),
  ownerId: integer("owner_id").notNull().references(() => person.id, { onDelete: "cascade" }),
  kind: text("kind", { enum: ["person", "team", "office", "organisation"] }).notNull(),
  teamId: integer("team_id").references(() => team.id, { onDelete: "cascade" }),
  officeId: integer("office_id").references(() => office.id, { onDelete: "cascade" }),
  createdAt: instant("created_at").notNull().defaultNow(),
  lastUsedAt: instant("last_used_at"),
}, (table) => [index("calendar_feed_owner_index").on(table.ownerId)]);
