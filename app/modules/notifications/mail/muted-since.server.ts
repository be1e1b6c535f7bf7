import { sql, type SQL } from "drizzle-orm";
import { mutedBy } from "~/modules/discussion/public.server";
import { message, messageMention, notification, teamLevel } from "~db/schema";
import type { Reason } from "../contract";

const quoted = (some: readonly Reason[]): SQL => sql.join(some.map((reason) => sql`${reason}`), sql`, `);

/** What is told of messages and of documents to whoever follows them; all else concerns one by name, muted or not. */
const ofFollowing = {
  messages: quoted(["mention", "direct", "watching", "tracking", "announcement", "new_thread"]),
  documents: quoted(["comment", "guidance_published"]),
};

/** The message calls the person by name, and not as one of the team. */
const named = sql`(${notification.reason} = 'mention' and exists (
  select from ${messageMention} where ${messageMention.messageId} = ${message.id} and ${messageMention.kind} = 'person' and ${messageMention.personId} = ${notification.personId}))`;

/**
 * For a query that joins `message` and `thread` to a person's notifications: whether they have muted the thread or the team
 * since they were told, so that nobody would tell them any more. As when they are told, one's name goes through.
 */
export const mutedSince = (personId: number): SQL => sql`case
  when ${notification.messageId} is not null and ${notification.reason} in (${ofFollowing.messages}) then ${mutedBy(personId)} and not ${named}
  when ${notification.documentId} is not null and ${notification.reason} in (${ofFollowing.documents})
    then exists (select from ${teamLevel} where ${teamLevel.teamId} = ${notification.teamId} and ${teamLevel.personId} = ${personId} and ${teamLevel.level} = 'muted')
  else false end`;
