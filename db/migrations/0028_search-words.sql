DROP INDEX "search_entry_vector_index";--> statement-breakpoint
DROP INDEX "search_entry_team_index";--> statement-breakpoint
ALTER TABLE "search_entry" ADD COLUMN "author_id" integer;--> statement-breakpoint
ALTER TABLE "search_entry" ADD COLUMN "facets" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "search_entry_message_vector_index" ON "search_entry" USING gin ("vector") WHERE kind in ('thread', 'message');--> statement-breakpoint
CREATE INDEX "search_entry_other_vector_index" ON "search_entry" USING gin ("vector") WHERE kind not in ('thread', 'message');--> statement-breakpoint
CREATE INDEX "search_entry_author_index" ON "search_entry" USING btree ("author_id","happened_at");--> statement-breakpoint
CREATE INDEX "search_entry_facets_index" ON "search_entry" USING gin ("facets") WHERE facets <> '{}';--> statement-breakpoint
CREATE INDEX "search_entry_team_index" ON "search_entry" USING btree ("team_id","happened_at");--> statement-breakpoint
-- What is in the index already lacks author and facets, and news: it is built anew.
INSERT INTO "outbox_event" ("type", "payload") SELECT 'installation.filled', '{"demo": false}'::jsonb WHERE EXISTS (SELECT FROM "search_entry");
--> statement-breakpoint
-- With the usual hundred, rare words are thought common, and the whole index is read by date to find them.
ALTER TABLE "search_entry" ALTER COLUMN "vector" SET STATISTICS 500;
