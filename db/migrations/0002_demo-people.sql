CREATE TABLE "evidence" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evidence_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"kind" text NOT NULL,
	"happened_on" date NOT NULL,
	"term_id" text,
	"country_iso2" text,
	"title" text DEFAULT '' NOT NULL,
	"language" text NOT NULL,
	"link" text,
	"visibility" text DEFAULT 'staff' NOT NULL,
	"team_id" integer,
	"message_id" uuid,
	"document_id" integer,
	"mission_id" integer,
	CONSTRAINT "evidence_team_check" CHECK (("evidence"."visibility" = 'team') = ("evidence"."team_id" is not null)),
	CONSTRAINT "evidence_link_check" CHECK ("evidence"."link" is null or "evidence"."link" like 'https://%')
);
--> statement-breakpoint
CREATE TABLE "mission" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mission_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"country_iso2" text NOT NULL,
	"term_id" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"mode" text DEFAULT 'on_site' NOT NULL,
	"report_filed_on" date,
	"report_document_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mission_order_check" CHECK ("mission"."starts_on" <= "mission"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "mission_member" (
	"mission_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"leads" boolean DEFAULT false NOT NULL,
	CONSTRAINT "mission_member_mission_id_person_id_pk" PRIMARY KEY("mission_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "clearance" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "clearance_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"kind" text NOT NULL,
	"country_iso2" text,
	"valid_until" date NOT NULL,
	CONSTRAINT "clearance_country_check" CHECK (("clearance"."kind" = 'visa') = ("clearance"."country_iso2" is not null))
);
--> statement-breakpoint
CREATE TABLE "mobility_wish" (
	"person_id" integer PRIMARY KEY NOT NULL,
	"regions" text[] DEFAULT '{}' NOT NULL,
	"earliest" date,
	"short_assignment" boolean DEFAULT false NOT NULL,
	"aim" text DEFAULT '' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_post" (
	"person_id" integer PRIMARY KEY NOT NULL,
	"unit" text DEFAULT '' NOT NULL,
	"contract" text DEFAULT 'regular' NOT NULL,
	"contract_ends" date,
	"line_manager_id" integer,
	"released_by_id" integer
);
--> statement-breakpoint
CREATE TABLE "support_terms" (
	"person_id" integer PRIMARY KEY NOT NULL,
	"travels" text DEFAULT 'anywhere' NOT NULL,
	"notice_days" integer DEFAULT 10 NOT NULL,
	"other_regions_days" integer DEFAULT 5 NOT NULL,
	"standby" text DEFAULT 'no' NOT NULL,
	"travel_limit" text DEFAULT '' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "support_terms_days_check" CHECK ("support_terms"."notice_days" between 0 and 120 and "support_terms"."other_regions_days" between 0 and 66)
);
--> statement-breakpoint
CREATE TABLE "taken_time" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "taken_time_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"begins" timestamp NOT NULL,
	"ends" timestamp NOT NULL,
	"kind" text NOT NULL,
	"mission_id" integer,
	CONSTRAINT "taken_time_order_check" CHECK ("taken_time"."begins" < "taken_time"."ends"),
	CONSTRAINT "taken_time_half_days_check" CHECK (extract(epoch from "taken_time"."begins")::bigint % 43200 = 0 and extract(epoch from "taken_time"."ends")::bigint % 43200 = 0)
);
--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_term_id_expertise_term_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."expertise_term"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_country_iso2_country_iso2_fk" FOREIGN KEY ("country_iso2") REFERENCES "public"."country"("iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_mission_id_mission_id_fk" FOREIGN KEY ("mission_id") REFERENCES "public"."mission"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mission" ADD CONSTRAINT "mission_country_iso2_country_iso2_fk" FOREIGN KEY ("country_iso2") REFERENCES "public"."country"("iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mission" ADD CONSTRAINT "mission_term_id_expertise_term_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."expertise_term"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mission" ADD CONSTRAINT "mission_report_document_id_document_id_fk" FOREIGN KEY ("report_document_id") REFERENCES "public"."document"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mission_member" ADD CONSTRAINT "mission_member_mission_id_mission_id_fk" FOREIGN KEY ("mission_id") REFERENCES "public"."mission"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mission_member" ADD CONSTRAINT "mission_member_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearance" ADD CONSTRAINT "clearance_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clearance" ADD CONSTRAINT "clearance_country_iso2_country_iso2_fk" FOREIGN KEY ("country_iso2") REFERENCES "public"."country"("iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mobility_wish" ADD CONSTRAINT "mobility_wish_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_post" ADD CONSTRAINT "person_post_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_post" ADD CONSTRAINT "person_post_line_manager_id_person_id_fk" FOREIGN KEY ("line_manager_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_post" ADD CONSTRAINT "person_post_released_by_id_person_id_fk" FOREIGN KEY ("released_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_terms" ADD CONSTRAINT "support_terms_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taken_time" ADD CONSTRAINT "taken_time_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taken_time" ADD CONSTRAINT "taken_time_mission_id_mission_id_fk" FOREIGN KEY ("mission_id") REFERENCES "public"."mission"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evidence_person_index" ON "evidence" USING btree ("person_id","happened_on" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "evidence_term_index" ON "evidence" USING btree ("term_id","happened_on" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "evidence_country_index" ON "evidence" USING btree ("country_iso2");--> statement-breakpoint
CREATE INDEX "evidence_team_index" ON "evidence" USING btree ("team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_message_unique" ON "evidence" USING btree ("message_id");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_document_unique" ON "evidence" USING btree ("document_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_mission_unique" ON "evidence" USING btree ("mission_id","person_id");--> statement-breakpoint
CREATE INDEX "mission_country_index" ON "mission" USING btree ("country_iso2","ends_on" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "mission_term_index" ON "mission" USING btree ("term_id");--> statement-breakpoint
CREATE INDEX "mission_report_index" ON "mission" USING btree ("report_document_id");--> statement-breakpoint
CREATE INDEX "mission_member_person_index" ON "mission_member" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mission_member_one_lead" ON "mission_member" USING btree ("mission_id") WHERE leads;--> statement-breakpoint
CREATE UNIQUE INDEX "clearance_unique" ON "clearance" USING btree ("person_id","kind",coalesce("country_iso2", ''));--> statement-breakpoint
CREATE INDEX "clearance_kind_index" ON "clearance" USING btree ("kind","valid_until");--> statement-breakpoint
CREATE INDEX "person_post_unit_index" ON "person_post" USING btree ("unit");--> statement-breakpoint
CREATE INDEX "person_post_released_by_index" ON "person_post" USING btree ("released_by_id");--> statement-breakpoint
CREATE INDEX "person_post_line_manager_index" ON "person_post" USING btree ("line_manager_id");--> statement-breakpoint
CREATE INDEX "support_terms_standby_index" ON "support_terms" USING btree ("standby") WHERE standby <> 'no';--> statement-breakpoint
CREATE INDEX "taken_time_person_index" ON "taken_time" USING btree ("person_id","ends");--> statement-breakpoint
CREATE INDEX "taken_time_mission_index" ON "taken_time" USING btree ("mission_id");