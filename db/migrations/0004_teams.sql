CREATE TABLE "lead_succession" (
	"team_id" integer NOT NULL,
	"successor_id" integer NOT NULL,
	"named_by_id" integer NOT NULL,
	"then_role" text,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lead_succession_team_id_named_by_id_pk" PRIMARY KEY("team_id","named_by_id")
);
--> statement-breakpoint
CREATE TABLE "membership_answer" (
	"team_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"accepted" boolean NOT NULL,
	"word" text DEFAULT '' NOT NULL,
	"answered_by_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "membership_answer_team_id_person_id_pk" PRIMARY KEY("team_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "membership_invitation" (
	"team_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"role" text DEFAULT 'member' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"invited_by_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "membership_invitation_team_id_person_id_pk" PRIMARY KEY("team_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "team_change" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "team_change_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"team_id" integer NOT NULL,
	"kind" text NOT NULL,
	"actor_id" integer,
	"person_id" integer,
	"from_role" text,
	"to_role" text,
	"people" integer DEFAULT 1 NOT NULL,
	"joined_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "team_former_address" (
	"slug" text PRIMARY KEY NOT NULL,
	"team_id" integer NOT NULL,
	"until" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "team_pin" (
	"team_id" integer NOT NULL,
	"kind" text NOT NULL,
	"target_id" integer NOT NULL,
	"position" integer NOT NULL,
	"pinned_by_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "team_pin_team_id_kind_target_id_pk" PRIMARY KEY("team_id","kind","target_id")
);
--> statement-breakpoint
CREATE TABLE "team_responsibility" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "team_responsibility_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"team_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"duty" text NOT NULL,
	"office_id" integer
);
--> statement-breakpoint
ALTER TABLE "team" ADD COLUMN "languages" text[] DEFAULT '{en,fr,es,ar,ru,zh}' NOT NULL;--> statement-breakpoint
ALTER TABLE "team" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "lead_succession" ADD CONSTRAINT "lead_succession_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_succession" ADD CONSTRAINT "lead_succession_successor_id_person_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_succession" ADD CONSTRAINT "lead_succession_named_by_id_person_id_fk" FOREIGN KEY ("named_by_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_answer" ADD CONSTRAINT "membership_answer_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_answer" ADD CONSTRAINT "membership_answer_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_answer" ADD CONSTRAINT "membership_answer_answered_by_id_person_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_invitation" ADD CONSTRAINT "membership_invitation_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_invitation" ADD CONSTRAINT "membership_invitation_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership_invitation" ADD CONSTRAINT "membership_invitation_invited_by_id_person_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_change" ADD CONSTRAINT "team_change_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_change" ADD CONSTRAINT "team_change_actor_id_person_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_change" ADD CONSTRAINT "team_change_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_former_address" ADD CONSTRAINT "team_former_address_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_pin" ADD CONSTRAINT "team_pin_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_pin" ADD CONSTRAINT "team_pin_pinned_by_id_person_id_fk" FOREIGN KEY ("pinned_by_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_responsibility" ADD CONSTRAINT "team_responsibility_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."team"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_responsibility" ADD CONSTRAINT "team_responsibility_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_responsibility" ADD CONSTRAINT "team_responsibility_office_id_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."office"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "lead_succession_successor_index" ON "lead_succession" USING btree ("successor_id");--> statement-breakpoint
CREATE INDEX "membership_answer_person_index" ON "membership_answer" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "membership_invitation_person_index" ON "membership_invitation" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "team_change_team_index" ON "team_change" USING btree ("team_id","id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "team_former_address_team_index" ON "team_former_address" USING btree ("team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_responsibility_unique" ON "team_responsibility" USING btree ("team_id","duty","person_id",coalesce("office_id", 0));--> statement-breakpoint
CREATE INDEX "team_responsibility_person_index" ON "team_responsibility" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "membership_lead_index" ON "membership" USING btree ("team_id") WHERE role = 'lead';--> statement-breakpoint
CREATE INDEX "team_parent_index" ON "team" USING btree ("parent_id");