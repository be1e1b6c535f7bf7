CREATE TABLE "event_change" (
	"event_id" integer NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"on_date" date,
	CONSTRAINT "event_change_event_id_sequence_pk" PRIMARY KEY("event_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "calendar_event" ADD COLUMN "submission_id" uuid;--> statement-breakpoint
ALTER TABLE "event_participant" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "event_change" ADD CONSTRAINT "event_change_event_id_calendar_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."calendar_event"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_event" ADD CONSTRAINT "calendar_event_submission_id_unique" UNIQUE("submission_id");