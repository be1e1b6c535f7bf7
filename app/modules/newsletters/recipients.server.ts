import { sql, type SQL } from "drizzle-orm";
import { type newsletter, newsletterUnsubscription, person } from "~db/schema";
import { database, type Queryable } from "~/platform/database/connection.server";

/** For a query that reads `person`: who gets a newsletter by mail. */
export function receives({ id, teamId }: Pick<typeof newsletter.$inferSelect, "id" | "teamId">): SQL<boolean> {
  const circle = teamId === null
    ? sql`${person.organisationRole} <> 'guest'`
    : sql`${person.id} in (select person_id from membership where team_id = ${teamId})`;
  return sql<boolean>`(${person.status} = 'active' and ${circle} and not exists (
    select from ${newsletterUnsubscription} where ${newsletterUnsubscription.newsletterId} = ${id} and ${newsletterUnsubscription.personId} = ${person.id}))`;
}

/** To how many it would go now. */
export const countRecipients = (letter: Pick<typeof newsletter.$inferSelect, "id" | "teamId">, on: Queryable = database()): Promise<number> => on.$count(person, receives(letter));
