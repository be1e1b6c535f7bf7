ALTER TABLE "document" ADD COLUMN "suggestions" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "notification" ADD COLUMN "document_id" integer;--> statement-breakpoint
ALTER TABLE "notification" ADD COLUMN "comment_id" uuid;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_comment_id_document_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."document_comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notification_document_index" ON "notification" USING btree ("document_id") WHERE document_id is not null;--> statement-breakpoint
CREATE INDEX "notification_comment_index" ON "notification" USING btree ("comment_id") WHERE comment_id is not null;