ALTER TABLE "document_remark" ADD COLUMN "file_version_id" integer;--> statement-breakpoint
ALTER TABLE "document_remark" ADD COLUMN "page" integer;--> statement-breakpoint
ALTER TABLE "document_translation" ADD COLUMN "confirmed_up_to_update_id" bigint;--> statement-breakpoint
ALTER TABLE "document_remark" ADD CONSTRAINT "document_remark_file_version_id_file_version_id_fk" FOREIGN KEY ("file_version_id") REFERENCES "public"."file_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_remark_file_version_index" ON "document_remark" USING btree ("file_version_id") WHERE file_version_id is not null;