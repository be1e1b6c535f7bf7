CREATE TABLE "begun_thread" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" integer NOT NULL,
	"team_id" integer NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"language" text,
	"term_ids" text[] DEFAULT '{}' NOT NULL,
	"source" text NOT NULL,
	"begin_at" timestamp with time zone,
	"calls_team" boolean DEFAULT false NOT NULL,
	"version" bigint DEFAULT (extract(epoch from clock_timestamp()) * 1000)::bigint NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "begun_thread" ADD CONSTRAINT "begun_thread_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "begun_thread" ADD CONSTRAINT "begun_thread_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "begun_thread_person_index" ON "begun_thread" USING btree ("person_id","kept_at");--> statement-breakpoint
CREATE INDEX "begun_thread_due_index" ON "begun_thread" USING btree ("begin_at") WHERE begin_at is not null;--> statement-breakpoint
CREATE INDEX "begun_thread_team_index" ON "begun_thread" USING btree ("team_id");