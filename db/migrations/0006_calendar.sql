CREATE TABLE "calendar_event" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "calendar_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"uid" text NOT NULL,
	"team_id" integer,
	"office_id" integer,
	"kind" text DEFAULT 'meeting' NOT NULL,
	"title" text NOT NULL,
	"language" text NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"description_html" text DEFAULT '' NOT NULL,
	"description_text" text DEFAULT '' NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"meeting_url" text DEFAULT '' NOT NULL,
	"all_day" boolean DEFAULT false NOT NULL,
	"starts_at" timestamp NOT NULL,
	"ends_at" timestamp NOT NULL,
	"time_zone" text NOT NULL,
	"repetition" jsonb,
	"span_start" timestamp with time zone NOT NULL,
	"span_end" timestamp with time zone,
	"capacity" integer,
	"sequence" integer DEFAULT 0 NOT NULL,
	"anonymous_questions" boolean DEFAULT false NOT NULL,
	"moderated_questions" boolean DEFAULT false NOT NULL,
	"organiser_id" integer,
	"parted_from_id" integer,
	"cancelled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_event_uid_unique" UNIQUE("uid"),
	CONSTRAINT "calendar_event_one_owner" CHECK ("calendar_event"."team_id" is null or "calendar_event"."office_id" is null),
	CONSTRAINT "calendar_event_in_order" CHECK ("calendar_event"."ends_at" >= "calendar_event"."starts_at"),
	CONSTRAINT "calendar_event_capacity" CHECK ("calendar_event"."capacity" > 0)
);
--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "calendar_feed_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"token_hash" text NOT NULL,
	"owner_id" integer NOT NULL,
	"kind" text NOT NULL,
	"team_id" integer,
	"office_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "calendar_feed_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "event_absence" (
	"event_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"on_date" date NOT NULL,
	CONSTRAINT "event_absence_event_id_person_id_on_date_pk" PRIMARY KEY("event_id","person_id","on_date")
);
--> statement-breakpoint
CREATE TABLE "event_occurrence" (
	"event_id" integer NOT NULL,
	"on_date" date NOT NULL,
	"cancelled_at" timestamp with time zone,
	"title" text,
	"place" text,
	"meeting_url" text,
	"description" text,
	"description_html" text,
	"description_text" text,
	"starts_at" timestamp,
	"ends_at" timestamp,
	"agenda_document_id" integer,
	"notes_document_id" integer,
	"recording_url" text DEFAULT '' NOT NULL,
	"captions_url" text DEFAULT '' NOT NULL,
	"audio_url" text DEFAULT '' NOT NULL,
	CONSTRAINT "event_occurrence_event_id_on_date_pk" PRIMARY KEY("event_id","on_date")
);
--> statement-breakpoint
CREATE TABLE "event_participant" (
	"event_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"invited_by_id" integer,
	"answer" text,
	"waiting" boolean DEFAULT false NOT NULL,
	"place" bigint DEFAULT 0 NOT NULL,
	"answered_at" timestamp with time zone,
	"mailed_sequence" integer,
	"mailed_as" text,
	CONSTRAINT "event_participant_event_id_person_id_pk" PRIMARY KEY("event_id","person_id"),
	CONSTRAINT "event_participant_waits_for_yes" CHECK (not "event_participant"."waiting" or "event_participant"."answer" = 'yes')
);
--> statement-breakpoint
CREATE TABLE "town_hall_question" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "town_hall_question_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"event_id" integer NOT NULL,
	"on_date" date NOT NULL,
	"author_id" integer,
	"anonymous" boolean NOT NULL,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"state" text NOT NULL,
	"asked_on" date NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"answer_html" text DEFAULT '' NOT NULL,
	"answered_at_second" integer,
	"answered_by_id" integer,
	"answered_at" timestamp with time zone,
	CONSTRAINT "town_hall_question_named_or_not" CHECK (not "town_hall_question"."anonymous" or "town_hall_question"."author_id" is null)
);
--> statement-breakpoint
CREATE TABLE "town_hall_vote" (
	"question_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	CONSTRAINT "town_hall_vote_question_id_person_id_pk" PRIMARY KEY("question_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "search_entry" ALTER COLUMN "team_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "calendar_event" ADD CONSTRAINT "calendar_event_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_event" ADD CONSTRAINT "calendar_event_office_id_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_event" ADD CONSTRAINT "calendar_event_organiser_id_person_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_event" ADD CONSTRAINT "calendar_event_parted_from_id_calendar_event_id_fk" FOREIGN KEY ("parted_from_id") REFERENCES "public"."calendar_event"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_owner_id_person_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_office_id_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_absence" ADD CONSTRAINT "event_absence_event_id_calendar_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."calendar_event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_absence" ADD CONSTRAINT "event_absence_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_occurrence" ADD CONSTRAINT "event_occurrence_event_id_calendar_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."calendar_event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_occurrence" ADD CONSTRAINT "event_occurrence_agenda_document_id_document_id_fk" FOREIGN KEY ("agenda_document_id") REFERENCES "public"."document"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_occurrence" ADD CONSTRAINT "event_occurrence_notes_document_id_document_id_fk" FOREIGN KEY ("notes_document_id") REFERENCES "public"."document"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participant" ADD CONSTRAINT "event_participant_event_id_calendar_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."calendar_event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participant" ADD CONSTRAINT "event_participant_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_participant" ADD CONSTRAINT "event_participant_invited_by_id_person_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_hall_question" ADD CONSTRAINT "town_hall_question_event_id_calendar_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."calendar_event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_hall_question" ADD CONSTRAINT "town_hall_question_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_hall_question" ADD CONSTRAINT "town_hall_question_answered_by_id_person_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_hall_vote" ADD CONSTRAINT "town_hall_vote_question_id_town_hall_question_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."town_hall_question"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "town_hall_vote" ADD CONSTRAINT "town_hall_vote_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_event_team_index" ON "calendar_event" USING btree ("team_id","span_start");--> statement-breakpoint
CREATE INDEX "calendar_event_office_index" ON "calendar_event" USING btree ("office_id","span_start");--> statement-breakpoint
CREATE INDEX "calendar_event_span_index" ON "calendar_event" USING btree ("span_start","span_end");--> statement-breakpoint
CREATE INDEX "calendar_feed_owner_index" ON "calendar_feed" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "event_participant_person_index" ON "event_participant" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "town_hall_question_event_index" ON "town_hall_question" USING btree ("event_id","on_date");