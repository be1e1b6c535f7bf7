import { sql } from "drizzle-orm";
import { person } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { isGuest } from "./guests/guest-predicate.server";

/** What of somebody goes to whoever takes over when they leave, in numbers. */
export interface HandsOver {
  teams: number;
  people: number;
  requests: number;
  threads: number;
  documents: number;
  guidance: number;
  guests: number;
}

/** What a successor would take over from somebody; one query. */
export async function handsOver(personId: number): Promise<HandsOver> {
  const [counts] = await database().execute<HandsOver & Record<string, unknown>>(sql`select
    (select count(*)::int from membership where person_id = ${personId} and role = 'lead') as teams,
    (select count(*)::int from person_post where released_by_id = ${personId}) as people,
    (select count(*)::int from support_request where requester_id = ${personId} and state not in ('closed', 'declined', 'withdrawn')) as requests,
    (select count(*)::int from thread where coalesce(keeper_id, author_id) = ${personId}) as threads,
    (select count(*)::int from document where coalesce(keeper_id, author_id) = ${personId} and trashed_at is null) as documents,
    (select count(*)::int from guidance where owner_id = ${personId}) as guidance,
    (select count(*)::int from guest_access join ${person} on ${person.id} = guest_access.person_id and ${isGuest} where host_id = ${personId}) as guests`);
  return counts ?? { teams: 0, people: 0, requests: 0, threads: 0, documents: 0, guidance: 0, guests: 0 };
}
