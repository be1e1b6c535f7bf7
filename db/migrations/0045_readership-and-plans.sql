CREATE TABLE "document_readership" (
	"document_id" integer NOT NULL,
	"version" integer NOT NULL,
	"audience" text NOT NULL,
	"readers" integer NOT NULL,
	CONSTRAINT "document_readership_document_id_version_audience_pk" PRIMARY KEY("document_id","version","audience")
);
--> statement-breakpoint
ALTER TABLE "guidance" ADD COLUMN "planned_formats" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "guidance" ADD COLUMN "planned_languages" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "guidance" ADD COLUMN "made_formats" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "document_readership" ADD CONSTRAINT "document_readership_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;