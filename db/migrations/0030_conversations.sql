CREATE TABLE "conversation" (
	"thread_id" integer PRIMARY KEY NOT NULL,
	"first_id" integer,
	"second_id" integer,
	CONSTRAINT "conversation_pair_unique" UNIQUE("first_id","second_id")
);
--> statement-breakpoint
CREATE TABLE "conversation_member" (
	"thread_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conversation_member_thread_id_person_id_pk" PRIMARY KEY("thread_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "person_block" (
	"blocker_id" integer NOT NULL,
	"blocked_id" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_block_blocker_id_blocked_id_pk" PRIMARY KEY("blocker_id","blocked_id")
);
--> statement-breakpoint
ALTER TABLE "thread" ALTER COLUMN "team_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "search_entry" ADD COLUMN "conversation_id" integer;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_thread_id_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."thread"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_first_id_person_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation" ADD CONSTRAINT "conversation_second_id_person_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_member" ADD CONSTRAINT "conversation_member_thread_id_conversation_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."conversation"("thread_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_member" ADD CONSTRAINT "conversation_member_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_block" ADD CONSTRAINT "person_block_blocker_id_person_id_fk" FOREIGN KEY ("blocker_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_block" ADD CONSTRAINT "person_block_blocked_id_person_id_fk" FOREIGN KEY ("blocked_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversation_second_index" ON "conversation" USING btree ("second_id");--> statement-breakpoint
CREATE INDEX "conversation_member_person_index" ON "conversation_member" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "person_block_blocked_index" ON "person_block" USING btree ("blocked_id");--> statement-breakpoint
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_conversation_id_conversation_thread_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversation"("thread_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_entry_conversation_index" ON "search_entry" USING btree ("conversation_id") WHERE conversation_id is not null;