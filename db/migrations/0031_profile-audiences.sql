CREATE TABLE "dismissed_suggestion" (
	"person_id" integer NOT NULL,
	"term_id" text NOT NULL,
	CONSTRAINT "dismissed_suggestion_person_id_term_id_pk" PRIMARY KEY("person_id","term_id")
);
--> statement-breakpoint
CREATE TABLE "profile_audience" (
	"person_id" integer NOT NULL,
	"field" text NOT NULL,
	"audience" text NOT NULL,
	CONSTRAINT "profile_audience_person_id_field_pk" PRIMARY KEY("person_id","field")
);
--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "confirmed_by_id" integer;--> statement-breakpoint
ALTER TABLE "person_post" ADD COLUMN "grade" text;--> statement-breakpoint
ALTER TABLE "person_language" ADD COLUMN "facilitates" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "person_language" ADD COLUMN "drafts" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "person_language" ADD COLUMN "examined" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "profile" ADD COLUMN "reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "profile" ADD COLUMN "pronouns" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "profile" ADD COLUMN "contact_hours" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "profile" ADD COLUMN "family_name_first" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "profile" ADD COLUMN "nationalities" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "profile" ADD COLUMN "guest_arabic" text;--> statement-breakpoint
ALTER TABLE "profile" ADD COLUMN "guest_vector" "tsvector";--> statement-breakpoint
ALTER TABLE "dismissed_suggestion" ADD CONSTRAINT "dismissed_suggestion_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dismissed_suggestion" ADD CONSTRAINT "dismissed_suggestion_term_id_expertise_term_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."expertise_term"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_audience" ADD CONSTRAINT "profile_audience_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "profile_audience_field_index" ON "profile_audience" USING btree ("field","person_id");--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_confirmed_by_id_person_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_confirmation_unique" ON "evidence" USING btree ("person_id","term_id","confirmed_by_id");--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_confirmation_check" CHECK (("evidence"."kind" = 'confirmation') = ("evidence"."confirmed_by_id" is not null) and ("evidence"."kind" <> 'confirmation' or ("evidence"."term_id" is not null and "evidence"."confirmed_by_id" <> "evidence"."person_id")));