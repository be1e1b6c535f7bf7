import { and, eq } from "drizzle-orm";
import { leadSuccession, membership, team as teams } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import type { MembershipRole } from "./contract";
import { noteChange } from "./note-change.server";
import { activeLeadExists, lockRoles } from "./team-leads.server";

/** Who is asked by whom, and what that one is afterwards. */
interface Succession {
  teamId: number;
  namedById: number;
  thenRole: MembershipRole | null;
}

/**
 * Takes over the lead from whoever named the actor, in one step: there is no moment without a lead.
 * The one who named them becomes what they had said. `conflict` when the offer no longer stands: it was
 * taken back, its maker no longer leads, or somebody else leads by now; or the team is archived. Appends
 * `teams.role_changed` and `teams.succession_accepted`.
 */
export function acceptSuccession(actor: Actor, input: { slug: string; personId: number }): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug: input.slug }, "see", tx);
    await lockRoles(tx, team.id);
    // Read again under the lock: they may have left meanwhile.
    const { role } = await accessTeam(actor, { id: team.id }, "see", tx);
    const asked = and(eq(leadSuccession.teamId, team.id), eq(leadSuccession.successorId, actor.personId), eq(leadSuccession.namedById, input.personId));
    const [succession] = await tx.delete(leadSuccession).where(asked).returning();
    if (!succession || role === null || team.archivedAt !== null) throw new DomainError("conflict", "the offer no longer stands");
    const before = await roleOf(tx, succession);
    if (before !== "lead" && (await isLed(tx, team.id))) throw new DomainError("conflict", "somebody else leads by now");
    await tx.update(membership).set({ role: "lead" }).where(placeOf(team.id, actor.personId));
    await noteChange(tx, actor, { teamId: team.id, kind: "successor_accepted", personId: actor.personId, fromRole: role, toRole: "lead" });
    await appendEvent(tx, "teams.role_changed", { teamId: team.id, personId: actor.personId });
    await appendEvent(tx, "teams.succession_accepted", { teamId: team.id, personId: actor.personId, namedById: input.personId });
    if (before === "lead") await stepBack(tx, actor, succession);
  });
}

const placeOf = (teamId: number, personId: number) => and(eq(membership.teamId, teamId), eq(membership.personId, personId));

async function roleOf(tx: Transaction, { teamId, namedById }: Succession): Promise<MembershipRole | null> {
  const [place] = await tx.select({ role: membership.role }).from(membership).where(placeOf(teamId, namedById));
  return place?.role ?? null;
}

async function isLed(tx: Transaction, teamId: number): Promise<boolean> {
  const [row] = await tx.select({ led: activeLeadExists }).from(teams).where(eq(teams.id, teamId));
  return row?.led === true;
}

/** The lead who named a successor is from now on what they chose to be. */
async function stepBack(tx: Transaction, actor: Actor, { teamId, namedById, thenRole }: Succession): Promise<void> {
  if (thenRole === "lead") return;
  if (thenRole === null) {
    await tx.delete(membership).where(placeOf(teamId, namedById));
    await noteChange(tx, { ...actor, personId: namedById }, { teamId, kind: "left", personId: namedById, fromRole: "lead" });
    return appendEvent(tx, "teams.member_left", { teamId, personId: namedById });
  }
  await tx.update(membership).set({ role: thenRole }).where(placeOf(teamId, namedById));
  await noteChange(tx, { ...actor, personId: namedById }, { teamId, kind: "role_changed", personId: namedById, fromRole: "lead", toRole: thenRole });
  await appendEvent(tx, "teams.role_changed", { teamId, personId: namedById });
}
