CREATE TABLE "country_group" (
	"code" text PRIMARY KEY NOT NULL,
	"label" jsonb NOT NULL,
	"countries" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_standing" (
	"person_id" integer NOT NULL,
	"term_id" text NOT NULL,
	"strength" real NOT NULL,
	CONSTRAINT "person_standing_term_id_person_id_pk" PRIMARY KEY("term_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "search_word" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_word_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"language" text,
	"words" text NOT NULL,
	"retired" boolean DEFAULT false NOT NULL,
	CONSTRAINT "search_word_unique" UNIQUE("kind","value","words")
);
--> statement-breakpoint
ALTER TABLE "person_standing" ADD CONSTRAINT "person_standing_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_standing" ADD CONSTRAINT "person_standing_term_id_expertise_term_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."expertise_term"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_standing_order_index" ON "person_standing" USING btree ("term_id","strength" DESC NULLS FIRST,"person_id");--> statement-breakpoint
CREATE INDEX "person_standing_person_index" ON "person_standing" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "search_word_value_index" ON "search_word" USING btree ("kind","value");