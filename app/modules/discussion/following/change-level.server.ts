import { and, eq } from "drizzle-orm";
import { accessTeam } from "~/modules/teams/public.server";
import { teamLevel, threadLevel } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { accessThread } from "../access-thread.server";
import type { AttentionLevel } from "../contract";

/**
 * Chooses how closely the actor follows a team they may read; "normal" is what one has without a choice.
 * Throws `not_found` and `forbidden`.
 */
export const changeTeamLevel = (actor: Actor, slug: string, level: AttentionLevel): Promise<{ slug: string }> =>
  transaction((tx) => chooseForTeam(tx, actor, slug, level));

async function chooseForTeam(tx: Transaction, actor: Actor, slug: string, level: AttentionLevel): Promise<{ slug: string }> {
  const { team } = await accessTeam(actor, { slug }, "read", tx);
  const own = { teamId: team.id, personId: actor.personId };
  if (level === "normal") await tx.delete(teamLevel).where(and(eq(teamLevel.teamId, team.id), eq(teamLevel.personId, actor.personId)));
  else await tx.insert(teamLevel).values({ ...own, level }).onConflictDoUpdate({ target: [teamLevel.teamId, teamLevel.personId], set: { level } });
  return { slug: team.slug };
}

/**
 * Chooses how closely the actor follows a thread they may read; null takes the choice back, so that it
 * follows the team again. Throws `not_found` and `forbidden`.
 */
export function changeThreadLevel(actor: Actor, threadId: number, level: AttentionLevel | null): Promise<void> {
  return transaction(async (tx) => {
    await accessThread(actor, threadId, "read", tx);
    const own = { threadId, personId: actor.personId };
    if (level === null) await tx.delete(threadLevel).where(and(eq(threadLevel.threadId, threadId), eq(threadLevel.personId, actor.personId)));
    else await tx.insert(threadLevel).values({ ...own, level }).onConflictDoUpdate({ target: [threadLevel.threadId, threadLevel.personId], set: { level } });
  });
}

/** Chooses for several teams at once, all or none. Throws `not_found` and `forbidden`. */
export async function changeTeamLevels(actor: Actor, choices: { slug: string; level: AttentionLevel }[]): Promise<void> {
  await transaction(async (tx) => {
    for (const { slug, level } of choices) await chooseForTeam(tx, actor, slug, level);
  });
}
