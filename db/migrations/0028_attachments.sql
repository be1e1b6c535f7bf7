CREATE TABLE "file_upload" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" integer NOT NULL,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"taken_at" timestamp with time zone,
	"file_id" uuid
);
--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "files" jsonb;--> statement-breakpoint
ALTER TABLE "file_upload" ADD CONSTRAINT "file_upload_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_upload" ADD CONSTRAINT "file_upload_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file_upload_created_index" ON "file_upload" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "file_upload_person_index" ON "file_upload" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "file_upload_file_index" ON "file_upload" USING btree ("file_id");