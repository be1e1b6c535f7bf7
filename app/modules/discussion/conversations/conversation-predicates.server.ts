import { sql, type AnyColumn, type Placeholder, type SQL } from "drizzle-orm";
import { readableTeam, readersOfTeam, type TeamReader } from "~/modules/teams/public.server";
import { conversationMember, person, thread } from "~db/schema";

/** True where this person belongs to the conversation whose thread's id stands in `threadId`; a null id is nobody's. */
export const ownConversation = ({ personId }: { personId: number }, threadId: AnyColumn | SQL): SQL<boolean> =>
  sql<boolean>`${threadId} in (select ${conversationMember.threadId} from ${conversationMember} where ${conversationMember.personId} = ${personId})`;

/** For a query that reads `person`: the active people of a conversation; `ownConversation` from the other side. */
export const membersOfConversation = (threadId: number | SQL): SQL<boolean> =>
  sql<boolean>`(${person.status} = 'active' and exists (select from ${conversationMember} where ${conversationMember.threadId} = ${threadId} and ${conversationMember.personId} = ${person.id}))`;

/** For a query that reads `thread`: true where this actor may read it, in its team or as one of its people. */
export const readableThread = (actor: TeamReader): SQL<boolean> =>
  sql<boolean>`(${readableTeam(actor, thread.teamId)} or (${thread.teamId} is null and ${ownConversation(actor, thread.id)}))`;

/** For a query that reads `person`: the active people who may read a thread; `readableThread` from the other side. */
export const readersOfThread = ({ id, teamId }: { id: number | SQL; teamId: number | SQL | null }): SQL<boolean> =>
  teamId === null ? membersOfConversation(id) : readersOfTeam(teamId);

/**
 * For a query that reads `thread`: what it is called for one of its readers. A conversation that bears no title is
 * called after the others in it, or after its reader where nobody else is left.
 */
export const titleFor = (personId: number | Placeholder | AnyColumn): SQL<string> => sql<string>`case
  when thread.team_id is not null or thread.title <> '' then thread.title
  else coalesce(
    (select string_agg(other.display_name, ', ' order by other.display_name) from conversation_member own join person other on other.id = own.person_id
      where own.thread_id = thread.id and own.person_id <> ${personId}),
    (select reader.display_name from person reader where reader.id = ${personId})) end`;
