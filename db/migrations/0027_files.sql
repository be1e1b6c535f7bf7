CREATE TABLE "stored_file" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"hash" text NOT NULL,
	"width" integer,
	"height" integer,
	"widths" integer[] DEFAULT '{}' NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"uploader_id" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"owner_kind" text,
	"owner_id" text,
	"position" integer DEFAULT 0 NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_uploader_id_person_id_fk" FOREIGN KEY ("uploader_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stored_file_owner_index" ON "stored_file" USING btree ("owner_kind","owner_id","position") WHERE owner_kind is not null;--> statement-breakpoint
CREATE INDEX "stored_file_unclaimed_index" ON "stored_file" USING btree ("created_at") WHERE owner_kind is null;--> statement-breakpoint
CREATE INDEX "stored_file_uploader_index" ON "stored_file" USING btree ("uploader_id");