CREATE TABLE "message_mention" (
	"message_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"person_id" integer,
	"thread_id" integer,
	"document_id" integer,
	CONSTRAINT "message_mention_unique" UNIQUE NULLS NOT DISTINCT("message_id","kind","person_id","thread_id","document_id")
);
--> statement-breakpoint
ALTER TABLE "message_mention" ADD CONSTRAINT "message_mention_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_mention" ADD CONSTRAINT "message_mention_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_mention" ADD CONSTRAINT "message_mention_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_mention" ADD CONSTRAINT "message_mention_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_mention_person_index" ON "message_mention" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "message_mention_thread_index" ON "message_mention" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "message_mention_document_index" ON "message_mention" USING btree ("document_id");