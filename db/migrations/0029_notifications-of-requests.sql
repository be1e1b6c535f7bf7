ALTER TABLE "notification" ADD COLUMN "request_id" integer;--> statement-breakpoint
ALTER TABLE "notification" ADD COLUMN "request_step_id" integer;--> statement-breakpoint
ALTER TABLE "notification" ADD COLUMN "request_message_id" uuid;--> statement-breakpoint
ALTER TABLE "notification" ADD COLUMN "announcement_id" integer;--> statement-breakpoint
ALTER TABLE "notification" ADD COLUMN "newsletter_issue_id" integer;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_request_id_support_request_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."support_request"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_request_step_id_request_step_id_fk" FOREIGN KEY ("request_step_id") REFERENCES "public"."request_step"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_request_message_id_request_message_id_fk" FOREIGN KEY ("request_message_id") REFERENCES "public"."request_message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_announcement_id_announcement_id_fk" FOREIGN KEY ("announcement_id") REFERENCES "public"."announcement"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_newsletter_issue_id_newsletter_issue_id_fk" FOREIGN KEY ("newsletter_issue_id") REFERENCES "public"."newsletter_issue"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notification_request_index" ON "notification" USING btree ("request_id") WHERE request_id is not null;--> statement-breakpoint
CREATE INDEX "notification_announcement_index" ON "notification" USING btree ("announcement_id") WHERE announcement_id is not null;--> statement-breakpoint
CREATE INDEX "notification_newsletter_index" ON "notification" USING btree ("newsletter_issue_id") WHERE newsletter_issue_id is not null;