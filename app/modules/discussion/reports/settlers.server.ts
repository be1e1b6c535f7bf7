import { sql, type AnyColumn, type SQL } from "drizzle-orm";
import { message, thread } from "~db/schema";

/** Who answers for a team that is not archived and may act: its leads and coordinators. */
const answeringFor = (teamId: AnyColumn | number): SQL => sql`
  membership answering
  join person able on able.id = answering.person_id and able.status = 'active'
  join team standing on standing.id = answering.team_id and standing.archived_at is null
  where answering.team_id = ${teamId} and answering.role in ('lead', 'coordinator')`;

/** Whether somebody settles reports in a team, or, without one, what is left to administrators; each a value or a column of the query. Nobody settles those of their own messages. */
export const settlesReports = ({ personId, organisationRole }: { personId: AnyColumn | number; organisationRole: AnyColumn | string }, teamId: AnyColumn | number | null): SQL =>
  teamId === null
    ? sql`${organisationRole} = 'administrator'`
    : sql`case when ${teamId}::int is null then ${organisationRole} = 'administrator' else exists (select from ${answeringFor(teamId)} and answering.person_id = ${personId}) end`;

/** For a query that reads `message` and `thread`: reports of the message are left to administrators, since it stands in no team, or nobody but its author answers for that. */
export const leftToAdministrators = sql<boolean>`not exists (select from ${answeringFor(thread.teamId)} and answering.person_id <> ${message.authorId})`;
