ALTER TABLE "document_remark" ADD COLUMN "version_id" integer;--> statement-breakpoint
ALTER TABLE "document_remark" ADD COLUMN "said_quotation" text;--> statement-breakpoint
ALTER TABLE "document_remark" ADD COLUMN "said_before" text;--> statement-breakpoint
ALTER TABLE "document_remark" ADD COLUMN "said_behind" text;--> statement-breakpoint
ALTER TABLE "document_remark" ADD CONSTRAINT "document_remark_version_id_document_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_version"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_remark_version_index" ON "document_remark" USING btree ("version_id") WHERE version_id is not null;--> statement-breakpoint
UPDATE "document_remark" SET "said_quotation" = "quotation", "said_before" = "before", "said_behind" = "behind" WHERE "quotation" <> '';--> statement-breakpoint
UPDATE "document_remark" SET "version_id" = "document_version"."id" FROM "guidance" JOIN "document_version" ON "document_version"."id" = "guidance"."published_version_id"
WHERE "guidance"."document_id" = "document_remark"."document_id" AND "document_remark"."quotation" <> ''
  AND strpos(regexp_replace("document_version"."text", '\s', '', 'g'), regexp_replace("document_remark"."quotation", '\s', '', 'g')) > 0;
