ALTER TABLE "listed_country" ADD COLUMN "removed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "standby_place" ADD COLUMN "removed_at" timestamp with time zone;