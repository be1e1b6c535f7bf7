CREATE TABLE "question_ask" (
	"thread_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"stage" text NOT NULL,
	"why" jsonb NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "question_ask_thread_id_person_id_pk" PRIMARY KEY("thread_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "question_rule" (
	"team_id" integer PRIMARY KEY NOT NULL,
	"working_days" integer NOT NULL,
	"per_week" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_report" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "message_report_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"message_id" uuid NOT NULL,
	"reporter_id" integer NOT NULL,
	"ground" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolved_by_id" integer,
	"outcome" text,
	"resolution" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "thread" ADD COLUMN "routing" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "question_ask" ADD CONSTRAINT "question_ask_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_ask" ADD CONSTRAINT "question_ask_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_rule" ADD CONSTRAINT "question_rule_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_report" ADD CONSTRAINT "message_report_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_report" ADD CONSTRAINT "message_report_reporter_id_person_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_report" ADD CONSTRAINT "message_report_resolved_by_id_person_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "question_ask_person_index" ON "question_ask" USING btree ("person_id","asked_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "message_report_open_unique" ON "message_report" USING btree ("message_id","reporter_id") WHERE resolved_at is null;--> statement-breakpoint
CREATE INDEX "message_report_reporter_index" ON "message_report" USING btree ("reporter_id");--> statement-breakpoint
CREATE INDEX "thread_open_question_index" ON "thread" USING btree ("created_at") WHERE kind = 'question' and answer_id is null and routing <> 'escalated';