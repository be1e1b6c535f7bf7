import { sql } from "drizzle-orm";
import { leadSuccession, membershipAnswer, membershipInvitation, membershipRequest, notification } from "~db/schema";

/** For a query that reads `notification`: what whoever asks or answers in a team wrote to go with it, as long as it stands. */
export const wordOfTeam = sql<string | null>`nullif(case
  when ${notification.reason} in ('join_accepted', 'join_declined') then (
    select said.word from ${membershipAnswer} said
    where said.team_id = ${notification.teamId} and said.person_id = ${notification.personId} and said.accepted = (${notification.reason} = 'join_accepted'))
  when ${notification.reason} = 'lead_asked' then (
    select said.note from ${leadSuccession} said
    where said.team_id = ${notification.teamId} and said.named_by_id = ${notification.actorId} and said.successor_id = ${notification.personId})
  when ${notification.reason} = 'invitation' then (
    select said.note from ${membershipInvitation} said where said.team_id = ${notification.teamId} and said.person_id = ${notification.personId})
  when ${notification.reason} = 'join_request' then (
    select said.note from ${membershipRequest} said where said.team_id = ${notification.teamId} and said.person_id = ${notification.actorId})
  end, '')`;
