import { and, eq, isNull, or, sql, type SQL } from "drizzle-orm";
import { team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import { noteChange } from "./note-change.server";

/** The team and the working groups inside it. */
const withGroups = (teamId: number) => or(eq(team.id, teamId), and(eq(team.parentId, teamId), eq(team.kind, "working_group")));

/**
 * Closes a team and the groups inside it: all stays readable, nobody posts or joins any more. Needs
 * `archive`. Appends `teams.team_changed` for each, after which live access is decided anew.
 */
export function archiveTeam(actor: Actor, slug: string): Promise<void> {
  return transaction(async (tx) => {
    const { team: found } = await accessTeam(actor, { slug }, "archive", tx);
    await noteChange(tx, actor, { teamId: found.id, kind: "archived" });
    await setArchived(tx, sql`now()`, and(withGroups(found.id), isNull(team.archivedAt)));
  });
}

/** Opens an archived team again, with the groups that were archived together with it. Needs `reopen`. */
export function reopenTeam(actor: Actor, slug: string): Promise<void> {
  return transaction(async (tx) => {
    const { team: found } = await accessTeam(actor, { slug }, "reopen", tx);
    await noteChange(tx, actor, { teamId: found.id, kind: "reopened" });
    const together = sql`${team.archivedAt} = (select archived_at from team closed where closed.id = ${found.id})`;
    await setArchived(tx, sql`null`, and(withGroups(found.id), together));
  });
}

async function setArchived(tx: Transaction, archivedAt: SQL, which: SQL | undefined): Promise<void> {
  const changed = await tx.update(team).set({ archivedAt }).where(which).returning({ id: team.id });
  for (const { id } of changed) await appendEvent(tx, "teams.team_changed", { teamId: id });
}
