ALTER TABLE "person" ADD COLUMN "shows_presence" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "single_keys" boolean DEFAULT true NOT NULL;