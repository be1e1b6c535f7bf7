CREATE TABLE "message_draft" (
	"person_id" integer NOT NULL,
	"thread_id" integer NOT NULL,
	"message_id" uuid NOT NULL,
	"source" text NOT NULL,
	"language" text NOT NULL,
	"version" bigint DEFAULT (extract(epoch from clock_timestamp()) * 1000)::bigint NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_draft_person_id_thread_id_pk" PRIMARY KEY("person_id","thread_id")
);
--> statement-breakpoint
CREATE TABLE "scheduled_message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" integer NOT NULL,
	"thread_id" integer NOT NULL,
	"source" text NOT NULL,
	"language" text NOT NULL,
	"calls_team" boolean DEFAULT false NOT NULL,
	"send_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "message_draft" ADD CONSTRAINT "message_draft_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_draft" ADD CONSTRAINT "message_draft_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scheduled_message" ADD CONSTRAINT "scheduled_message_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scheduled_message" ADD CONSTRAINT "scheduled_message_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_draft_thread_index" ON "message_draft" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "scheduled_message_due_index" ON "scheduled_message" USING btree ("send_at");--> statement-breakpoint
CREATE INDEX "scheduled_message_person_index" ON "scheduled_message" USING btree ("person_id","send_at");--> statement-breakpoint
CREATE INDEX "scheduled_message_thread_index" ON "scheduled_message" USING btree ("thread_id");