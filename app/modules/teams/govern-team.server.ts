import { eq } from "drizzle-orm";
import { membershipRequest, team, teamFormerAddress } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import { noteChange } from "./note-change.server";
import type { GovernanceInput } from "./schema.server";
import { takeAddress } from "./team-address.server";

/**
 * Decides who may see and join a team and at which address it stands. Needs `govern`. A former address
 * leads to the new one for ever; `conflict` beside `address` when another team has or had it. Wishes to
 * join end where nobody is let in on request any more. Appends `teams.team_changed` when something
 * changed, after which live access is decided anew. Returns the address.
 */
export function governTeam(actor: Actor, slug: string, input: GovernanceInput): Promise<{ slug: string }> {
  return transaction(async (tx) => {
    const { team: found } = await accessTeam(actor, { slug }, "govern", tx);
    const address = input.address === "" ? found.slug : input.address;
    const [moves, opens] = [address !== found.slug, input.visibility !== found.visibility];
    if (!moves && !opens) return { slug: found.slug };
    if (moves) {
      await takeAddress(tx, address, found.id);
      await tx.insert(teamFormerAddress).values({ slug: found.slug, teamId: found.id });
      await noteChange(tx, actor, { teamId: found.id, kind: "address_changed" });
    }
    if (opens) {
      await noteChange(tx, actor, { teamId: found.id, kind: "visibility_changed" });
      if (input.visibility !== "request") await tx.delete(membershipRequest).where(eq(membershipRequest.teamId, found.id));
    }
    await tx.update(team).set({ slug: address, visibility: input.visibility }).where(eq(team.id, found.id));
    await appendEvent(tx, "teams.team_changed", { teamId: found.id });
    return { slug: address };
  });
}
