CREATE TABLE "document_folder" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "document_folder_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"team_id" integer NOT NULL,
	"parent_id" integer,
	"name" text NOT NULL,
	"position" integer,
	"created_by_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "document_link" (
	"from_id" integer NOT NULL,
	"to_id" integer NOT NULL,
	CONSTRAINT "document_link_from_id_to_id_pk" PRIMARY KEY("from_id","to_id")
);
--> statement-breakpoint
CREATE TABLE "document_reader" (
	"person_id" integer NOT NULL,
	"document_id" integer NOT NULL,
	"favourite" boolean DEFAULT false NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "document_reader_person_id_document_id_pk" PRIMARY KEY("person_id","document_id")
);
--> statement-breakpoint
ALTER TABLE "document" ADD COLUMN "folder_id" integer;--> statement-breakpoint
ALTER TABLE "document" ADD COLUMN "position" integer;--> statement-breakpoint
ALTER TABLE "document" ADD COLUMN "trashed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "document" ADD COLUMN "trashed_by_id" integer;--> statement-breakpoint
ALTER TABLE "document_folder" ADD CONSTRAINT "document_folder_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_folder" ADD CONSTRAINT "document_folder_parent_id_document_folder_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."document_folder"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_folder" ADD CONSTRAINT "document_folder_created_by_id_person_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_link" ADD CONSTRAINT "document_link_from_id_document_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_link" ADD CONSTRAINT "document_link_to_id_document_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_reader" ADD CONSTRAINT "document_reader_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document_reader" ADD CONSTRAINT "document_reader_document_id_document_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_folder_team_index" ON "document_folder" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "document_folder_parent_index" ON "document_folder" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "document_link_to_index" ON "document_link" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "document_reader_document_index" ON "document_reader" USING btree ("document_id");--> statement-breakpoint
CREATE INDEX "document_reader_recent_index" ON "document_reader" USING btree ("person_id","read_at" DESC NULLS LAST) WHERE read_at is not null;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_folder_id_document_folder_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."document_folder"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_trashed_by_id_person_id_fk" FOREIGN KEY ("trashed_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_folder_contents_index" ON "document" USING btree ("folder_id");--> statement-breakpoint
CREATE INDEX "document_trash_index" ON "document" USING btree ("trashed_at") WHERE trashed_at is not null;--> statement-breakpoint
CREATE INDEX "document_title_index" ON "document" USING gin (lower(title) gin_trgm_ops);