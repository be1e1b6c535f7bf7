import { induction, inductionChecklist, inductionDone, inductionStep, membership, team } from "~db/schema";
import { seedClock } from "~db/seed/clock";
import { seedChecklists, seedNewcomer } from "~db/seed/content/induction";
import type { Transaction } from "~/platform/database/connection.server";

/** Writes the demo's checklists for newcomers, and one newcomer half way through them. */
export async function insertInduction(tx: Transaction, anchor: Date, idByHandle: Map<string, number>): Promise<void> {
  const clock = seedClock(anchor);
  const teams = new Map((await tx.select({ id: team.id, code: team.code }).from(team)).map((row) => [row.code, row.id]));
  const stepIds = new Map<string, number>();
  for (const { team: code, functions = [], regions = [], title, steps } of seedChecklists) {
    const [list] = await tx.insert(inductionChecklist).values({ teamId: code ? known(teams, code) : null, functions, regions, title }).returning({ id: inductionChecklist.id });
    const rows = steps.map(({ due, text, detail = {}, href = "" }, place) => ({ checklistId: list?.id ?? 0, position: place + 1, due, text, detail, href }));
    const written = await tx.insert(inductionStep).values(rows).returning({ id: inductionStep.id });
    written.forEach(({ id }, place) => stepIds.set(steps[place]?.key ?? "", id));
  }
  const personId = known(idByHandle, seedNewcomer.handle);
  const startedAt = clock.daysAgo(seedNewcomer.begunDaysAgo);
  await tx.insert(membership).values({ teamId: known(teams, seedNewcomer.team), personId, joinedAt: clock.daysAgo(seedNewcomer.begunDaysAgo - 1) }).onConflictDoNothing();
  await tx.insert(induction).values({
    personId, startedAt, buddyId: known(idByHandle, seedNewcomer.buddy), buddyNamedById: known(idByHandle, seedNewcomer.namedBy), buddyNamedAt: startedAt,
  });
  await tx.insert(inductionDone).values(seedNewcomer.done.map((key) => ({ personId, stepId: known(stepIds, key), doneAt: clock.daysAgo(1) })));
}

function known<Key>(ids: Map<Key, number>, key: Key): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo's inductions name ${String(key)}, which is not there.`);
  return id;
}
