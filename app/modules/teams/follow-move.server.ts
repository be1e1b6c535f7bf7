import { and, eq, inArray, sql } from "drizzle-orm";
import { membership } from "~db/schema";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";

interface Moved {
  personId: number;
  fromOfficeId: number | null;
  toOfficeId: number;
}

/** A team is an office's own when so many of its members work there, and no fewer than so many. */
const local = { share: 0.8, least: 3 };

/** The open or closed teams whose members nearly all work at one office, the person who moved left out of the count. */
const localTo = (tx: Transaction, officeId: number, personId: number) =>
  tx.execute<{ id: number; open: boolean }>(sql`
    select team.id, team.visibility = 'open' as open from team
    join membership on membership.team_id = team.id and membership.person_id <> ${personId}
    join person on person.id = membership.person_id and person.status = 'active'
    where team.archived_at is null
    group by team.id
    having count(*) filter (where person.office_id = ${officeId}) >= ${local.least}
      and count(*) filter (where person.office_id = ${officeId}) >= ${local.share}::float * count(*)`);

/**
 * Somebody who moves to another duty station leaves the teams that are the old office's own, unless they lead or coordinate
 * them, and joins the open ones of the new office. Appends `teams.member_left` and `teams.member_joined`. Twice is the same as once.
 */
export function followMove({ personId, fromOfficeId, toOfficeId }: Moved): Promise<void> {
  return transaction(async (tx) => {
    const [before, after] = [fromOfficeId === null ? [] : await localTo(tx, fromOfficeId, personId), await localTo(tx, toOfficeId, personId)];
    const theirs = before.map(({ id }) => id);
    const left = theirs.length === 0 ? [] : await tx.delete(membership)
      .where(and(eq(membership.personId, personId), inArray(membership.teamId, theirs), inArray(membership.role, ["member", "observer"]))).returning({ teamId: membership.teamId });
    for (const { teamId } of left) await appendEvent(tx, "teams.member_left", { teamId, personId });
    for (const { id: teamId } of after.filter(({ open }) => open)) {
      const joined = await tx.insert(membership).values({ teamId, personId, role: "member" }).onConflictDoNothing().returning({ teamId: membership.teamId });
      if (joined.length > 0) await appendEvent(tx, "teams.member_joined", { teamId, personId });
    }
  });
}
