ALTER TABLE "document" ADD COLUMN "submission_id" uuid;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_submission_id_unique" UNIQUE("submission_id");