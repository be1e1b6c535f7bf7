ALTER TABLE "notification" ADD COLUMN "search_id" integer;--> statement-breakpoint
ALTER TABLE "notification" ADD COLUMN "found_ids" integer[];--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_search_id_saved_search_id_fk" FOREIGN KEY ("search_id") REFERENCES "public"."saved_search"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notification_search_index" ON "notification" USING btree ("search_id") WHERE search_id is not null;