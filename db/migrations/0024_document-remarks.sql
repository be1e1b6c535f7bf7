CREATE TABLE "document_comment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"remark_id" integer NOT NULL,
	"author_id" integer NOT NULL,
	"source" text NOT NULL,
	"html" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "document_remark" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "document_remark_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"document_id" integer NOT NULL,
	"quotation" text DEFAULT '' NOT NULL,
	"before" text DEFAULT '' NOT NULL,
	"behind" text DEFAULT '' NOT NULL,
	"start" "bytea",
	"end" "bytea",
	"lost_at" timestamp with time zone,
	"author_id" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolved_by_id" integer
);
--> statement-breakpoint
ALTER TABLE "document_comment" ADD CONSTRAINT "document_comment_remark_id_document_remark_id_fk" FOREIGN KEY ("remark_id") REFERENCES "public"."document_remark"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_comment" ADD CONSTRAINT "document_comment_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_remark" ADD CONSTRAINT "document_remark_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_remark" ADD CONSTRAINT "document_remark_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_remark" ADD CONSTRAINT "document_remark_resolved_by_id_person_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_comment_remark_index" ON "document_comment" USING btree ("remark_id","created_at");--> statement-breakpoint
CREATE INDEX "document_remark_document_index" ON "document_remark" USING btree ("document_id","id");