CREATE TABLE "merged_term" (
	"id" text PRIMARY KEY NOT NULL,
	"into_id" text NOT NULL,
	"merged_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people_list" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "people_list_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"owner_id" integer NOT NULL,
	"team_id" integer,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people_list_entry" (
	"list_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"added_by_id" integer,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_list_entry_list_id_person_id_pk" PRIMARY KEY("list_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "saved_search" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "saved_search_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"notifies" boolean DEFAULT true NOT NULL,
	"known_ids" integer[] DEFAULT '{}' NOT NULL,
	"looked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_import" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"by_person_id" integer NOT NULL,
	"lines" jsonb NOT NULL,
	"tag" text NOT NULL,
	"invites" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"applied_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "expertise_term" ADD COLUMN "changed_here" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "merged_term" ADD CONSTRAINT "merged_term_into_id_expertise_term_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."expertise_term"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_list" ADD CONSTRAINT "people_list_owner_id_person_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_list" ADD CONSTRAINT "people_list_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_list_entry" ADD CONSTRAINT "people_list_entry_list_id_people_list_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."people_list"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_list_entry" ADD CONSTRAINT "people_list_entry_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people_list_entry" ADD CONSTRAINT "people_list_entry_added_by_id_person_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_import" ADD CONSTRAINT "staff_import_by_person_id_person_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "merged_term_into_index" ON "merged_term" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "people_list_owner_index" ON "people_list" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "people_list_team_index" ON "people_list" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "people_list_entry_person_index" ON "people_list_entry" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "saved_search_person_index" ON "saved_search" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "saved_search_due_index" ON "saved_search" USING btree ("looked_at") WHERE notifies;--> statement-breakpoint
CREATE INDEX "staff_import_person_index" ON "staff_import" USING btree ("by_person_id");