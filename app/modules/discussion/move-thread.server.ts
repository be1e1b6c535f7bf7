import { and, eq } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { message, teamPin, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeamThreadLocked } from "./access-thread.server";
import { showAnew } from "./mentions/show-anew.server";
import { noteAct } from "./note-act.server";
import { mayStart } from "./policy";

/**
 * Puts a thread into another team, whose rights hold for it from then on: whoever reads that team reads it,
 * and nobody else; whom and what its messages name is shown as those readers may see it. Needs `order` here, and there the right to start such a thread. Pins of it go. Its
 * address under the former team leads to the new one. Leaves a trail; appends `discussion.thread_moved`,
 * after which live access is decided anew, and `discussion.thread_changed`.
 */
export function moveThread(actor: Actor, threadId: number, { slug, reason }: { slug: string; reason: string }): Promise<{ slug: string }> {
  return transaction(async (tx) => {
    const { thread: found } = await accessTeamThreadLocked(actor, threadId, "order", tx);
    const { team, role } = await accessTeam(actor, { slug }, "post", tx);
    if (!mayStart(found.kind, role)) throw new DomainError("forbidden", `may not start ${found.kind} in team ${team.id}`);
    if (team.id === found.teamId) return { slug: team.slug };
    await tx.update(thread).set({ teamId: team.id }).where(eq(thread.id, threadId));
    await tx.delete(teamPin).where(and(eq(teamPin.kind, "thread"), eq(teamPin.targetId, threadId)));
    await showAnew(tx, eq(message.threadId, threadId));
    await noteAct(tx, actor, { id: threadId, teamId: team.id }, { action: "thread.moved", detail: { teams: [found.teamId, team.id] } }, reason);
    await appendEvent(tx, "discussion.thread_moved", { threadId, fromTeamId: found.teamId, toTeamId: team.id });
    await appendEvent(tx, "discussion.thread_changed", { threadId });
    return { slug: team.slug };
  });
}
