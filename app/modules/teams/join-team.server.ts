import { membership } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import { endOpenQuestions } from "./end-open-questions.server";
import { noteChange } from "./note-change.server";

/**
 * Makes the actor a member of an open team. Joining twice is the same as once: one membership, one
 * `teams.member_joined`. `forbidden` where the team is seen but not open to them.
 */
export function joinTeam(actor: Actor, input: { slug: string }): Promise<void> {
  return transaction(async (tx) => {
    const { team, role, abilities } = await accessTeam(actor, { slug: input.slug }, "see", tx);
    if (role !== null) return;
    if (!abilities.join) throw new DomainError("forbidden", "this team cannot be joined by oneself");
    const added = await tx
      .insert(membership)
      .values({ teamId: team.id, personId: actor.personId, role: "member" })
      .onConflictDoNothing()
      .returning({ teamId: membership.teamId });
    if (added.length === 0) return;
    await endOpenQuestions(tx, team.id, actor.personId);
    await noteChange(tx, actor, { teamId: team.id, kind: "joined", personId: actor.personId, toRole: "member" });
    await appendEvent(tx, "teams.member_joined", { teamId: team.id, personId: actor.personId });
  });
}
