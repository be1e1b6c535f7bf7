import { and, eq, isNull, ne, sql, type SQL } from "drizzle-orm";
import { conversationMember, membership, message, person, teamLevel, thread, threadLevel } from "~db/schema";
import { effectiveLevel, readersOfThread, tiesOf } from "~/modules/discussion/public.server";
import { prepared } from "~/platform/database/connection.server";
import type { Reason } from "./contract";
import { reasonFor } from "./reason-for";

interface Recipient {
  personId: number;
  reason: Reason;
}

interface Posted {
  id: string;
  threadId: number;
  seq: number;
  authorId: number;
  /** Null where it stands in a conversation of a few people. */
  teamId: number | null;
  announcement: boolean;
}

/** Of the message that a query is asked about. */
const [id, threadId, teamId, seq, authorId, announcement] = [
  sql`${sql.placeholder("id")}::uuid`, sql`${sql.placeholder("threadId")}::int`, sql`${sql.placeholder("teamId")}::int`,
  sql`${sql.placeholder("seq")}::int`, sql`${sql.placeholder("authorId")}::int`, sql`${sql.placeholder("announcement")}::boolean`,
];

const postedQuery = prepared((on) => on
  .select({
    id: message.id, threadId: message.threadId, seq: message.seq, authorId: message.authorId, teamId: thread.teamId,
    announcement: sql<boolean>`${thread.kind} = 'announcement'`,
  })
  .from(message)
  .innerJoin(thread, eq(thread.id, message.threadId))
  .where(and(eq(message.id, sql.placeholder("id")), isNull(message.deletedAt)))
  .prepare("posted_message"));

/** A message that people may have to be told of; null when it is gone. */
export async function postedMessage(messageId: string): Promise<Posted | null> {
  const [found] = await postedQuery().execute({ id: messageId });
  return found ?? null;
}

/** The message calls somebody of this kind; where it calls one by name, `whom` says which. */
const calls = (kind: "person" | "lead" | "team", whom?: SQL): SQL =>
  sql`exists (select from message_mention called where called.message_id = ${id} and called.kind = ${kind}${whom === undefined ? sql`` : sql` and called.person_id = ${whom}`})`;

/** Everybody who wrote in a thread. Goes by the index from one author to the next: a thread of ten thousand messages has a few dozen of them. */
const writers = sql`
  with recursive writer as (
    (select author_id as id from message where thread_id = ${threadId} order by author_id limit 1)
    union all
    select (select author_id from message where thread_id = ${threadId} and author_id > writer.id order by author_id limit 1) from writer where writer.id is not null
  ) select id from writer where id is not null`;

/** Whoever may have a reason to be told: those who are called, chose a level, or wrote here before, of an announcement all members, and of a conversation all its people. */
const candidates = {
  inConversation: sql`(select ${conversationMember.personId} from ${conversationMember} where ${conversationMember.threadId} = ${threadId})`,
  inTeam: sql`(
    select ${threadLevel.personId} from ${threadLevel} where ${threadLevel.threadId} = ${threadId} and ${threadLevel.level} in ('tracking', 'watching')
    union all select ${teamLevel.personId} from ${teamLevel} where ${teamLevel.teamId} = ${teamId} and (${teamLevel.level} = 'watching' or (${seq} = 1 and ${teamLevel.level} = 'tracking'))
    union all (${writers})
    union all select called.person_id from message_mention called where called.message_id = ${id} and called.person_id is not null
    union all select ${membership.personId} from ${membership} where ${membership.teamId} = ${teamId}
      and ((${seq} = 1 and ${announcement}) or ${calls("team")} or (${membership.role} = 'lead' and ${calls("lead")})))`,
};

const member = sql<boolean>`exists (select from ${membership} where ${membership.teamId} = ${teamId} and ${membership.personId} = ${person.id})`;
const leads = sql`exists (select from ${membership} where ${membership.teamId} = ${teamId} and ${membership.personId} = ${person.id} and ${membership.role} = 'lead')`;
const named = sql<boolean>`${calls("person", sql`${person.id}`)}`;
const called = sql<boolean>`((${member} and ${calls("team")}) or (${leads} and ${calls("lead")}))`;

const recipientsQuery = (place: { id: SQL; teamId: SQL | null }, among: SQL, name: string) => prepared((on) => on
  .select({ personId: person.id, ties: tiesOf(person.id, seq), member, named, called })
  .from(person)
  .innerJoin(thread, eq(thread.id, threadId))
  .where(and(sql`${person.id} in ${among}`, ne(person.id, authorId), readersOfThread(place)))
  .prepare(name));
const recipientsInTeam = recipientsQuery({ id: threadId, teamId }, candidates.inTeam, "recipients_in_team");
const recipientsInConversation = recipientsQuery({ id: threadId, teamId: null }, candidates.inConversation, "recipients_in_conversation");

/**
 * Who is told of a message, and why: people who may read it at this moment, its author left out. One query,
 * and the choice itself is `reasonFor`.
 */
export async function recipientsOf(posted: Posted): Promise<Recipient[]> {
  const recipients = posted.teamId === null ? recipientsInConversation() : recipientsInTeam();
  const rows = await recipients.execute({ ...posted });
  return rows.flatMap(({ personId, ties, member: belongs, ...how }) => {
    const reason = reasonFor({
      ...how, level: effectiveLevel(ties), wantsNewThreads: ties.team === "tracking" && ties.thread === null,
      member: belongs, first: posted.seq === 1, announcement: posted.announcement, direct: posted.teamId === null,
    });
    return reason === null ? [] : [{ personId, reason }];
  });
}
