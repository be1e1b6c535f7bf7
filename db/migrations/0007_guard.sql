CREATE TABLE "induction" (
	"person_id" integer PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"buddy_id" integer,
	"buddy_named_by_id" integer,
	"buddy_named_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "induction_checklist" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "induction_checklist_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"team_id" integer,
	"title" jsonb NOT NULL,
	"functions" text[] DEFAULT '{}' NOT NULL,
	"regions" text[] DEFAULT '{}' NOT NULL,
	"office_ids" integer[] DEFAULT '{}' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "induction_done" (
	"person_id" integer NOT NULL,
	"step_id" integer NOT NULL,
	"done_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "induction_done_person_id_step_id_pk" PRIMARY KEY("person_id","step_id")
);
--> statement-breakpoint
CREATE TABLE "induction_refusal" (
	"person_id" integer NOT NULL,
	"buddy_id" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "induction_refusal_person_id_buddy_id_pk" PRIMARY KEY("person_id","buddy_id")
);
--> statement-breakpoint
CREATE TABLE "induction_step" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "induction_step_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"checklist_id" integer NOT NULL,
	"position" integer NOT NULL,
	"due" text NOT NULL,
	"text" jsonb NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"href" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "induction" ADD CONSTRAINT "induction_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "induction" ADD CONSTRAINT "induction_buddy_id_person_id_fk" FOREIGN KEY ("buddy_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "induction" ADD CONSTRAINT "induction_buddy_named_by_id_person_id_fk" FOREIGN KEY ("buddy_named_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "induction_checklist" ADD CONSTRAINT "induction_checklist_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "induction_done" ADD CONSTRAINT "induction_done_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "induction_done" ADD CONSTRAINT "induction_done_step_id_induction_step_id_fk" FOREIGN KEY ("step_id") REFERENCES "public"."induction_step"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "induction_refusal" ADD CONSTRAINT "induction_refusal_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "induction_refusal" ADD CONSTRAINT "induction_refusal_buddy_id_person_id_fk" FOREIGN KEY ("buddy_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "induction_step" ADD CONSTRAINT "induction_step_checklist_id_induction_checklist_id_fk" FOREIGN KEY ("checklist_id") REFERENCES "public"."induction_checklist"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "induction_buddy_index" ON "induction" USING btree ("buddy_id");--> statement-breakpoint
CREATE INDEX "induction_started_index" ON "induction" USING btree ("started_at");--> statement-breakpoint
CREATE INDEX "induction_checklist_team_index" ON "induction_checklist" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "induction_done_step_index" ON "induction_done" USING btree ("step_id");--> statement-breakpoint
CREATE INDEX "induction_step_checklist_index" ON "induction_step" USING btree ("checklist_id","position");