CREATE TABLE "saved_message" (
	"person_id" integer NOT NULL,
	"message_id" uuid NOT NULL,
	"saved_at" timestamp with time zone DEFAULT date_trunc('milliseconds', now()) NOT NULL,
	"remind_at" timestamp with time zone,
	CONSTRAINT "saved_message_person_id_message_id_pk" PRIMARY KEY("person_id","message_id")
);
--> statement-breakpoint
ALTER TABLE "saved_message" ADD CONSTRAINT "saved_message_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_message" ADD CONSTRAINT "saved_message_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_message_list_index" ON "saved_message" USING btree ("person_id","saved_at" DESC NULLS FIRST,"message_id");--> statement-breakpoint
CREATE INDEX "saved_message_message_index" ON "saved_message" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "saved_message_due_index" ON "saved_message" USING btree ("remind_at") WHERE remind_at is not null;--> statement-breakpoint
-- What one wanted to be reminded of is read already; reading on in its thread does not read the reminder.
CREATE OR REPLACE FUNCTION "read_notifications_of_thread"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE notification SET read_at = now()
  FROM message
  WHERE notification.person_id = NEW.person_id AND notification.read_at IS NULL AND notification.reason <> 'reminder'
    AND message.id = notification.message_id AND message.thread_id = NEW.thread_id AND message.seq <= NEW.last_read_seq;
  RETURN NULL;
END $$;
