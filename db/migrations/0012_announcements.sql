CREATE TABLE "announcement" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "announcement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"submission_id" uuid NOT NULL,
	"author_id" integer NOT NULL,
	"audience" text NOT NULL,
	"region" text,
	"office_id" integer,
	"function" text,
	"team_id" integer,
	"title" jsonb NOT NULL,
	"source" jsonb NOT NULL,
	"html" jsonb NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "announcement_submission_id_unique" UNIQUE("submission_id"),
	CONSTRAINT "announcement_audience_check" CHECK (("announcement"."audience" = 'region') = ("announcement"."region" is not null) and ("announcement"."audience" = 'office') = ("announcement"."office_id" is not null) and ("announcement"."audience" = 'function') = ("announcement"."function" is not null) and ("announcement"."audience" = 'team') = ("announcement"."team_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "announcement_dismissal" (
	"announcement_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	CONSTRAINT "announcement_dismissal_person_id_announcement_id_pk" PRIMARY KEY("person_id","announcement_id")
);
--> statement-breakpoint
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_author_id_person_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_office_id_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_dismissal" ADD CONSTRAINT "announcement_dismissal_announcement_id_announcement_id_fk" FOREIGN KEY ("announcement_id") REFERENCES "public"."announcement"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_dismissal" ADD CONSTRAINT "announcement_dismissal_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "announcement_expiry_index" ON "announcement" USING btree ("expires_at") WHERE withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "announcement_published_index" ON "announcement" USING btree ("published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "announcement_team_index" ON "announcement" USING btree ("team_id") WHERE team_id is not null;