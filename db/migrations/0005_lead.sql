CREATE TABLE "country_list" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "country_list_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"team_id" integer NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"purpose" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"facts" text[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "country_list_slug_unique" UNIQUE("team_id","slug")
);
--> statement-breakpoint
CREATE TABLE "country_meeting" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "country_meeting_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"list_id" integer NOT NULL,
	"country_iso2" text NOT NULL,
	"day" date NOT NULL,
	"title" text NOT NULL,
	"language" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "country_note" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "country_note_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"list_id" integer NOT NULL,
	"country_iso2" text NOT NULL,
	"kind" text NOT NULL,
	"noted_on" date NOT NULL,
	"language" text NOT NULL,
	"source" text NOT NULL,
	"html" text NOT NULL,
	"author_id" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "listed_country" (
	"list_id" integer NOT NULL,
	"country_iso2" text NOT NULL,
	"since" date,
	"until" date,
	"focal_person_id" integer,
	"framework_from" integer,
	"framework_until" integer,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_by_id" integer,
	CONSTRAINT "listed_country_list_id_country_iso2_pk" PRIMARY KEY("list_id","country_iso2"),
	CONSTRAINT "listed_country_dates_check" CHECK ("listed_country"."until" is null or "listed_country"."since" is null or "listed_country"."until" >= "listed_country"."since"),
	CONSTRAINT "listed_country_framework_check" CHECK ("listed_country"."framework_until" is null or "listed_country"."framework_from" is null or "listed_country"."framework_until" >= "listed_country"."framework_from")
);
--> statement-breakpoint
CREATE TABLE "standby_list" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "standby_list_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"team_id" integer NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"purpose" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"ready_hours" integer DEFAULT 72 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "standby_list_slug_unique" UNIQUE("team_id","slug")
);
--> statement-breakpoint
CREATE TABLE "standby_place" (
	"list_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date,
	"offer" text DEFAULT '' NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "standby_place_list_id_person_id_pk" PRIMARY KEY("list_id","person_id"),
	CONSTRAINT "standby_place_days_check" CHECK ("standby_place"."until_day" is null or "standby_place"."until_day" >= "standby_place"."from_day")
);
--> statement-breakpoint
ALTER TABLE "country_list" ADD CONSTRAINT "country_list_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_meeting" ADD CONSTRAINT "country_meeting_listed_fk" FOREIGN KEY ("list_id","country_iso2") REFERENCES "public"."listed_country"("list_id","country_iso2") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_note" ADD CONSTRAINT "country_note_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_note" ADD CONSTRAINT "country_note_listed_fk" FOREIGN KEY ("list_id","country_iso2") REFERENCES "public"."listed_country"("list_id","country_iso2") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listed_country" ADD CONSTRAINT "listed_country_list_id_country_list_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."country_list"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listed_country" ADD CONSTRAINT "listed_country_country_iso2_country_iso2_fk" FOREIGN KEY ("country_iso2") REFERENCES "public"."country"("iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listed_country" ADD CONSTRAINT "listed_country_focal_person_id_person_id_fk" FOREIGN KEY ("focal_person_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "listed_country" ADD CONSTRAINT "listed_country_updated_by_id_person_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standby_list" ADD CONSTRAINT "standby_list_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standby_place" ADD CONSTRAINT "standby_place_list_id_standby_list_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."standby_list"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standby_place" ADD CONSTRAINT "standby_place_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "country_meeting_country_index" ON "country_meeting" USING btree ("list_id","country_iso2","day");--> statement-breakpoint
CREATE INDEX "country_note_country_index" ON "country_note" USING btree ("list_id","country_iso2","noted_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "listed_country_country_index" ON "listed_country" USING btree ("country_iso2");--> statement-breakpoint
CREATE INDEX "standby_place_person_index" ON "standby_place" USING btree ("person_id");