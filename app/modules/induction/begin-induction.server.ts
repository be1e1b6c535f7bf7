import { eq, sql } from "drizzle-orm";
import { induction } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { rolesInTeamsOf } from "./access-newcomer.server";
import { inductionDays } from "./contract";
import { findColleague } from "./find-colleague.server";
import { mayNameBuddy } from "./policy";

/**
 * Begins somebody's first weeks, again for one who has moved to other work long after. Administrators
 * for all, leads and coordinators for people of their teams. Under way already: stays as it is. Appends
 * `induction.begun`. Throws `invalid` beside `who` for nobody, and for whom the actor may not decide.
 */
export function beginInduction(actor: Actor, input: { who: string }): Promise<{ handle: string }> {
  return transaction(async (tx) => {
    const { id, handle } = await findColleague(tx, input.who);
    if (id === actor.personId || !mayNameBuddy(actor, await rolesInTeamsOf(actor, id, tx))) throw new DomainError("invalid", "who_not_yours", "who");
    await begin(tx, id);
    return { handle };
  });
}

/** The same as a consequence of something else, such as an invitation. Doing it twice is the same as once. */
export async function begin(tx: Transaction, personId: number): Promise<void> {
  const over = sql`${induction.finishedAt} is not null or ${induction.startedAt} < now() - make_interval(days => ${inductionDays})`;
  const fresh = { startedAt: sql`now()`, finishedAt: null, buddyId: null, buddyNamedById: null, buddyNamedAt: null };
  const begun = await tx
    .insert(induction)
    .values({ personId })
    .onConflictDoUpdate({ target: induction.personId, set: fresh, setWhere: over })
    .returning({ personId: induction.personId });
  if (begun.length === 0) return;
  await tx.execute(sql`delete from induction_done where person_id = ${personId}`);
  await tx.execute(sql`delete from induction_refusal where person_id = ${personId}`);
  await appendEvent(tx, "induction.begun", { personId });
}

/** Whether somebody has an induction at all, over or not. */
export async function hasInduction(tx: Transaction, personId: number): Promise<boolean> {
  const [row] = await tx.select({ personId: induction.personId }).from(induction).where(eq(induction.personId, personId));
  return row !== undefined;
}
