ALTER TABLE "thread" ADD COLUMN "keeper_id" integer;--> statement-breakpoint
ALTER TABLE "document" ADD COLUMN "keeper_id" integer;--> statement-breakpoint
ALTER TABLE "thread" ADD CONSTRAINT "thread_keeper_id_person_id_fk" FOREIGN KEY ("keeper_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_keeper_id_person_id_fk" FOREIGN KEY ("keeper_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;