CREATE TABLE "message_translation" (
	"message_id" uuid NOT NULL,
	"language" text NOT NULL,
	"version" integer NOT NULL,
	"html" text DEFAULT '' NOT NULL,
	"claimed_until" timestamp with time zone,
	"source" text DEFAULT '' NOT NULL,
	"corrected_by_id" integer,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_translation_message_id_language_pk" PRIMARY KEY("message_id","language")
);
--> statement-breakpoint
ALTER TABLE "message_translation" ADD CONSTRAINT "message_translation_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_translation" ADD CONSTRAINT "message_translation_corrected_by_id_person_id_fk" FOREIGN KEY ("corrected_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;