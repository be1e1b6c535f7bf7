import { sql, type SQL } from "drizzle-orm";
import { membership, newsletter, newsletterIssue } from "~db/schema";
import type { TeamReader } from "~/modules/teams/public.server";

/** The ids of the issues that this reader may read, by the rule of `newsletterAbilities`. */
export function readableIssueIds(reader: TeamReader): SQL {
  const theirs = sql`${newsletter.teamId} in (select ${membership.teamId} from ${membership} where ${membership.personId} = ${reader.personId})`;
  const circle = reader.organisationRole === "guest" ? theirs : sql`(${newsletter.teamId} is null or ${theirs})`;
  return sql`select ${newsletterIssue.id} from ${newsletterIssue} join ${newsletter} on ${newsletter.id} = ${newsletterIssue.newsletterId}
    where ${newsletterIssue.state} <> 'draft' and ${circle}`;
}
