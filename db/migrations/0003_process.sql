CREATE TABLE "archive_key" (
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"entity_id" integer NOT NULL,
	CONSTRAINT "archive_key_kind_key_pk" PRIMARY KEY("kind","key"),
	CONSTRAINT "archive_key_entity_unique" UNIQUE("kind","entity_id")
);
