import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { document, teamPin, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { accessTeam } from "./access-team.server";
import { maxPins } from "./contract";
import type { PinInput } from "./schema.server";

/**
 * Pins a thread or document of the team, takes a pin away, or moves it one place up or down. Needs
 * `manage`. Doing what is done already changes nothing. `not_found` for what is not the team's or in the trash,
 * `conflict` when there are `maxPins` already.
 */
export function changePins(actor: Actor, slug: string, input: PinInput): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug }, "manage", tx);
    const pins = await pinsOf(tx, team.id);
    if (input.change === "pin") await pin(tx, actor, team.id, input, pins.length);
    else await reorder(tx, team.id, input, pins);
    await appendEvent(tx, "teams.team_changed", { teamId: team.id });
  });
}

type Pin = Pick<typeof teamPin.$inferSelect, "kind" | "targetId">;

/** In their order, locked until the transaction ends. */
const pinsOf = (tx: Transaction, teamId: number): Promise<Pin[]> => tx
  .select({ kind: teamPin.kind, targetId: teamPin.targetId })
  .from(teamPin)
  .where(eq(teamPin.teamId, teamId))
  .orderBy(asc(teamPin.position), asc(teamPin.createdAt))
  .for("update");

async function pin(tx: Transaction, actor: Actor, teamId: number, { kind, id }: PinInput, count: number): Promise<void> {
  const [found] = kind === "thread"
    ? await tx.select({ id: thread.id }).from(thread).where(and(eq(thread.id, id), eq(thread.teamId, teamId)))
    : await tx.select({ id: document.id }).from(document).where(and(eq(document.id, id), eq(document.teamId, teamId), isNull(document.trashedAt)));
  if (!found) notFound(kind);
  const added = await tx.insert(teamPin).values({ teamId, kind, targetId: id, position: count + 1, pinnedById: actor.personId })
    .onConflictDoNothing().returning({ id: teamPin.targetId });
  if (added.length > 0 && count >= maxPins) throw new DomainError("conflict", "enough is pinned");
}

async function reorder(tx: Transaction, teamId: number, { kind, id, change }: PinInput, pins: Pin[]): Promise<void> {
  const place = pins.findIndex((one) => one.kind === kind && one.targetId === id);
  const [moved] = place === -1 ? [] : pins.splice(place, 1);
  if (!moved) return;
  if (change === "unpin") await tx.delete(teamPin).where(isPin(teamId, moved));
  else pins.splice(Math.max(0, place + (change === "up" ? -1 : 1)), 0, moved);
  for (const [index, one] of pins.entries()) await tx.update(teamPin).set({ position: index + 1 }).where(isPin(teamId, one));
}

const isPin = (teamId: number, { kind, targetId }: Pin) =>
  sql`${teamPin.teamId} = ${teamId} and ${teamPin.kind} = ${kind} and ${teamPin.targetId} = ${targetId}`;
