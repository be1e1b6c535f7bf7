import { eq } from "drizzle-orm";
import { team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import { noteChange } from "./note-change.server";
import type { DescriptionInput } from "./schema.server";
import { knownTerms } from "./team-terms.server";
import { inAllLanguages } from "./written-words";

/**
 * Says anew what a team is called and for, in the languages given, which field it covers and which
 * unit answers for it. Needs `manage`. Appends `teams.team_changed`.
 */
export function describeTeam(actor: Actor, slug: string, input: DescriptionInput): Promise<void> {
  return transaction(async (tx) => {
    const { team: found } = await accessTeam(actor, { slug }, "manage", tx);
    const termIds = await knownTerms(tx, input.terms);
    await tx.update(team).set({ ...inAllLanguages(input), leadUnit: input.leadUnit, termIds }).where(eq(team.id, found.id));
    await noteChange(tx, actor, { teamId: found.id, kind: "described" });
    await appendEvent(tx, "teams.team_changed", { teamId: found.id });
  });
}
