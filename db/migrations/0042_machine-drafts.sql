ALTER TABLE "document_translation" ADD COLUMN "by_machine" boolean DEFAULT false NOT NULL;--> statement-breakpoint
-- Where it is to be found out when the words are sent.
ALTER TABLE "message_draft" ALTER COLUMN "language" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "scheduled_message" ALTER COLUMN "language" DROP NOT NULL;
