CREATE TABLE "document_comment_mention" (
	"comment_id" uuid NOT NULL,
	"person_id" integer NOT NULL,
	CONSTRAINT "document_comment_mention_comment_id_person_id_pk" PRIMARY KEY("comment_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "document_comment_mention" ADD CONSTRAINT "document_comment_mention_comment_id_document_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."document_comment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_comment_mention" ADD CONSTRAINT "document_comment_mention_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_comment_mention_person_index" ON "document_comment_mention" USING btree ("person_id");