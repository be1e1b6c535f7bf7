-- Until now leaving a team left one's place on its standby lists behind, with the private number in it.
DELETE FROM "standby_place" USING "standby_list"
WHERE "standby_list"."id" = "standby_place"."list_id"
  AND NOT EXISTS (SELECT FROM "membership" WHERE "membership"."team_id" = "standby_list"."team_id" AND "membership"."person_id" = "standby_place"."person_id");
