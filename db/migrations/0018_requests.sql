CREATE TABLE "request_consultation" (
	"request_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"purpose" text NOT NULL,
	"state" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"asked_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	CONSTRAINT "request_consultation_request_id_person_id_pk" PRIMARY KEY("request_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "request_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" integer NOT NULL,
	"author_id" integer NOT NULL,
	"source" text NOT NULL,
	"html" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "request_proposal" (
	"request_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"role" text DEFAULT 'field' NOT NULL,
	"leads" boolean DEFAULT false NOT NULL,
	"state" text NOT NULL,
	"releaser_id" integer,
	"note" text DEFAULT '' NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"asked_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"released_at" timestamp with time zone,
	CONSTRAINT "request_proposal_request_id_person_id_pk" PRIMARY KEY("request_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "request_step" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "request_step_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"request_id" integer NOT NULL,
	"kind" text NOT NULL,
	"actor_id" integer,
	"person_id" integer,
	"team_id" integer,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "support_request" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "support_request_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"requester_id" integer NOT NULL,
	"office_id" integer,
	"team_id" integer,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"need" text DEFAULT '' NOT NULL,
	"language" text NOT NULL,
	"term_id" text NOT NULL,
	"other_term_ids" text[] DEFAULT '{}' NOT NULL,
	"country_iso2" text,
	"starts_on" date,
	"ends_on" date,
	"days" integer,
	"mode" text DEFAULT 'either' NOT NULL,
	"wanted" integer DEFAULT 1 NOT NULL,
	"other_regions" boolean DEFAULT false NOT NULL,
	"languages" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"state_since" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_at" timestamp with time zone,
	"answer_due_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"escalated_at" timestamp with time zone,
	"matched_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"mission_id" integer,
	"report_document_id" integer,
	"usefulness" integer,
	"feedback" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "support_request_window_check" CHECK ("support_request"."ends_on" is null or "support_request"."starts_on" is null or "support_request"."ends_on" >= "support_request"."starts_on"),
	CONSTRAINT "support_request_numbers_check" CHECK ("support_request"."wanted" between 1 and 6 and ("support_request"."days" is null or "support_request"."days" between 1 and 260) and ("support_request"."usefulness" is null or "support_request"."usefulness" between 1 and 4))
);
--> statement-breakpoint
ALTER TABLE "request_consultation" ADD CONSTRAINT "request_consultation_request_id_support_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_request"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_consultation" ADD CONSTRAINT "request_consultation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_message" ADD CONSTRAINT "request_message_request_id_support_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_request"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_message" ADD CONSTRAINT "request_message_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_proposal" ADD CONSTRAINT "request_proposal_request_id_support_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_request"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_proposal" ADD CONSTRAINT "request_proposal_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_proposal" ADD CONSTRAINT "request_proposal_releaser_id_person_id_fk" FOREIGN KEY ("releaser_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_step" ADD CONSTRAINT "request_step_request_id_support_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_request"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_step" ADD CONSTRAINT "request_step_actor_id_person_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_step" ADD CONSTRAINT "request_step_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_step" ADD CONSTRAINT "request_step_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_request" ADD CONSTRAINT "support_request_requester_id_person_id_fk" FOREIGN KEY ("requester_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_request" ADD CONSTRAINT "support_request_office_id_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_request" ADD CONSTRAINT "support_request_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_request" ADD CONSTRAINT "support_request_term_id_expertise_term_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."expertise_term"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_request" ADD CONSTRAINT "support_request_country_iso2_country_iso2_fk" FOREIGN KEY ("country_iso2") REFERENCES "public"."country"("iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_request" ADD CONSTRAINT "support_request_mission_id_mission_id_fk" FOREIGN KEY ("mission_id") REFERENCES "public"."mission"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_request" ADD CONSTRAINT "support_request_report_document_id_document_id_fk" FOREIGN KEY ("report_document_id") REFERENCES "public"."document"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "request_consultation_person_index" ON "request_consultation" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "request_message_request_index" ON "request_message" USING btree ("request_id","created_at");--> statement-breakpoint
CREATE INDEX "request_proposal_person_index" ON "request_proposal" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "request_proposal_releaser_index" ON "request_proposal" USING btree ("releaser_id");--> statement-breakpoint
CREATE UNIQUE INDEX "request_proposal_one_lead" ON "request_proposal" USING btree ("request_id") WHERE leads;--> statement-breakpoint
CREATE INDEX "request_step_request_index" ON "request_step" USING btree ("request_id","id");--> statement-breakpoint
CREATE INDEX "support_request_requester_index" ON "support_request" USING btree ("requester_id");--> statement-breakpoint
CREATE INDEX "support_request_office_index" ON "support_request" USING btree ("office_id");--> statement-breakpoint
CREATE INDEX "support_request_team_index" ON "support_request" USING btree ("team_id","state");--> statement-breakpoint
CREATE INDEX "support_request_country_index" ON "support_request" USING btree ("country_iso2");--> statement-breakpoint
CREATE INDEX "support_request_mission_index" ON "support_request" USING btree ("mission_id");--> statement-breakpoint
CREATE INDEX "support_request_due_index" ON "support_request" USING btree ("answer_due_at") WHERE answered_at is null and escalated_at is null;