CREATE TABLE "notification" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notification_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" integer NOT NULL,
	"cause" text NOT NULL,
	"reason" text NOT NULL,
	"message_id" uuid,
	"thread_id" integer,
	"team_id" integer,
	"actor_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "notification_cause_unique" UNIQUE("person_id","cause")
);
--> statement-breakpoint
CREATE TABLE "team_level" (
	"person_id" integer NOT NULL,
	"team_id" integer NOT NULL,
	"level" text NOT NULL,
	CONSTRAINT "team_level_team_id_person_id_pk" PRIMARY KEY("team_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "thread_level" (
	"person_id" integer NOT NULL,
	"thread_id" integer NOT NULL,
	"level" text NOT NULL,
	CONSTRAINT "thread_level_thread_id_person_id_pk" PRIMARY KEY("thread_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_actor_id_person_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_level" ADD CONSTRAINT "team_level_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_level" ADD CONSTRAINT "team_level_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_level" ADD CONSTRAINT "thread_level_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "thread_level" ADD CONSTRAINT "thread_level_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notification_person_index" ON "notification" USING btree ("person_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "notification_unread_index" ON "notification" USING btree ("person_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "notification_message_index" ON "notification" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "notification_thread_index" ON "notification" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "team_level_person_index" ON "team_level" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "thread_level_person_index" ON "thread_level" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "message_thread_author_index" ON "message" USING btree ("thread_id","author_id");--> statement-breakpoint
-- Reading a thread reads what one was told of its messages, whichever page or program reads: exact without a use case that must remember it.
CREATE FUNCTION "read_notifications_of_thread"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE notification SET read_at = now()
  FROM message
  WHERE notification.person_id = NEW.person_id AND notification.read_at IS NULL
    AND message.id = notification.message_id AND message.thread_id = NEW.thread_id AND message.seq <= NEW.last_read_seq;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "thread_read_reads_notifications" AFTER INSERT OR UPDATE OF "last_read_seq" ON "thread_read" FOR EACH ROW EXECUTE FUNCTION "read_notifications_of_thread"();
