CREATE TABLE "message_reaction" (
	"message_id" uuid NOT NULL,
	"person_id" integer NOT NULL,
	"emoji" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_reaction_message_id_emoji_person_id_pk" PRIMARY KEY("message_id","emoji","person_id")
);
--> statement-breakpoint
CREATE TABLE "message_version" (
	"message_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"source" text NOT NULL,
	"html" text NOT NULL,
	"language" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "message_version_message_id_version_pk" PRIMARY KEY("message_id","version")
);
--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "change" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "edited_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "deleted_by" integer;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "submission_hash" text;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "reactions" jsonb;--> statement-breakpoint
ALTER TABLE "thread" ADD COLUMN "last_change" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "message_reaction" ADD CONSTRAINT "message_reaction_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_reaction" ADD CONSTRAINT "message_reaction_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_version" ADD CONSTRAINT "message_version_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_reaction_person_index" ON "message_reaction" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_deleted_by_person_id_fk" FOREIGN KEY ("deleted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_thread_change_index" ON "message" USING btree ("thread_id","change") WHERE "message"."change" > 0;