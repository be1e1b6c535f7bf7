ALTER TABLE "begun_thread" ALTER COLUMN "team_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "begun_thread" ADD COLUMN "to_ids" integer[];--> statement-breakpoint
ALTER TABLE "begun_thread" ADD CONSTRAINT "begun_thread_place_check" CHECK (("begun_thread"."team_id" is null) <> ("begun_thread"."to_ids" is null));--> statement-breakpoint
ALTER TABLE "begun_thread" ADD CONSTRAINT "begun_thread_waits_in_team_check" CHECK ("begun_thread"."begin_at" is null or "begun_thread"."team_id" is not null);