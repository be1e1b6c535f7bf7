import { sql, type AnyColumn, type Placeholder, type SQL } from "drizzle-orm";
import type { AttentionLevel } from "../contract";

/** For a query that reads `thread`: what ties a person to it, as columns, or tied them to it before a message. Three look-ups by key. */
export const tiesOf = (personId: number | Placeholder | AnyColumn, beforeSeq?: number | SQL) => ({
  thread: sql<AttentionLevel | null>`(select own.level from thread_level own where own.thread_id = thread.id and own.person_id = ${personId})`,
  team: sql<AttentionLevel | null>`(select own.level from team_level own where own.team_id = thread.team_id and own.person_id = ${personId})`,
  wrote: sql<boolean>`exists (select from message own where own.thread_id = thread.id and own.author_id = ${personId}${beforeSeq === undefined ? sql`` : sql` and own.seq < ${beforeSeq}`})`,
});
