CREATE TABLE "guest_access" (
	"person_id" integer PRIMARY KEY NOT NULL,
	"host_id" integer,
	"until" date NOT NULL,
	"reminded_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "access_change" ALTER COLUMN "by_person_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "request_proposal" ADD COLUMN "conflict" text;--> statement-breakpoint
ALTER TABLE "support_request" ADD COLUMN "author_ids" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "guest_access" ADD CONSTRAINT "guest_access_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guest_access" ADD CONSTRAINT "guest_access_host_id_person_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "guest_access_until_index" ON "guest_access" USING btree ("until");--> statement-breakpoint
CREATE INDEX "guest_access_host_index" ON "guest_access" USING btree ("host_id");--> statement-breakpoint
INSERT INTO "guest_access" ("person_id", "until") SELECT "id", current_date + 90 FROM "person" WHERE "organisation_role" = 'guest';
