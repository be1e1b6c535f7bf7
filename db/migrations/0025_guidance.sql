CREATE TABLE "guidance" (
	"document_id" integer PRIMARY KEY NOT NULL,
	"owner_id" integer NOT NULL,
	"review_on" date NOT NULL,
	"expires_on" date NOT NULL,
	"publication" boolean DEFAULT false NOT NULL,
	"stage" text DEFAULT 'draft' NOT NULL,
	"version_id" integer,
	"sent_by_id" integer,
	"answers_due_on" date,
	"approved_by_id" integer,
	"approved_at" timestamp with time zone,
	"published_version_id" integer,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_reason" text DEFAULT '' NOT NULL,
	"superseded_by_id" integer,
	"due_told_at" timestamp with time zone,
	"expiry_told_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "guidance_gate" (
	"document_id" integer NOT NULL,
	"gate" text NOT NULL,
	"done_by_id" integer NOT NULL,
	"done_at" timestamp with time zone NOT NULL,
	CONSTRAINT "guidance_gate_document_id_gate_pk" PRIMARY KEY("document_id","gate")
);
--> statement-breakpoint
CREATE TABLE "guidance_review" (
	"version_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"document_id" integer NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"verdict" text,
	"comment" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	CONSTRAINT "guidance_review_version_id_person_id_pk" PRIMARY KEY("version_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "published_version" (
	"version_id" integer PRIMARY KEY NOT NULL,
	"document_id" integer NOT NULL,
	"approved_by_id" integer NOT NULL,
	"approved_at" timestamp with time zone NOT NULL,
	"published_by_id" integer NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"material" boolean DEFAULT false NOT NULL,
	"note" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_entry" ADD COLUMN "weight" real DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "search_entry" ADD COLUMN "places" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "guidance" ADD CONSTRAINT "guidance_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance" ADD CONSTRAINT "guidance_owner_id_person_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance" ADD CONSTRAINT "guidance_version_id_document_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance" ADD CONSTRAINT "guidance_sent_by_id_person_id_fk" FOREIGN KEY ("sent_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance" ADD CONSTRAINT "guidance_approved_by_id_person_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance" ADD CONSTRAINT "guidance_published_version_id_document_version_id_fk" FOREIGN KEY ("published_version_id") REFERENCES "public"."document_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance" ADD CONSTRAINT "guidance_superseded_by_id_document_id_fk" FOREIGN KEY ("superseded_by_id") REFERENCES "public"."document"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_gate" ADD CONSTRAINT "guidance_gate_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_gate" ADD CONSTRAINT "guidance_gate_done_by_id_person_id_fk" FOREIGN KEY ("done_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_review" ADD CONSTRAINT "guidance_review_version_id_document_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_review" ADD CONSTRAINT "guidance_review_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_review" ADD CONSTRAINT "guidance_review_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_version" ADD CONSTRAINT "published_version_version_id_document_version_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."document_version"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_version" ADD CONSTRAINT "published_version_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_version" ADD CONSTRAINT "published_version_approved_by_id_person_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_version" ADD CONSTRAINT "published_version_published_by_id_person_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "guidance_review_index" ON "guidance" USING btree ("review_on");--> statement-breakpoint
CREATE INDEX "guidance_owner_index" ON "guidance" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "guidance_review_person_index" ON "guidance_review" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "guidance_review_document_index" ON "guidance_review" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "published_version_document_index" ON "published_version" USING btree ("document_id","published_at" DESC NULLS LAST);--> statement-breakpoint
-- Guidance that is there already gets an owner and its days; its readers go on seeing the text as it is until a version is published.
INSERT INTO "guidance" ("document_id", "owner_id", "review_on", "expires_on")
SELECT "id", "author_id", ("created_at" + interval '12 months')::date, ("created_at" + interval '15 months')::date FROM "document" WHERE "kind" = 'guidance';
