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
 * `conflict` when `maxPins` are shown already: what lies in the trash keeps its pin, but takes nobody's place.
 */
export function changePins(actor: Actor, slug: string, input: PinInput): Promise<void> {
  return transaction(async (tx) => {
    const { team } = await accessTeam(actor, { slug }, "manage", tx);
    const pins = await pinsOf(tx, team.id);
    const { change, ...thing } = input;
    if (change === "pin") await pin(tx, actor, team.id, thing, pins);
    else await reorder(tx, team.id, thing, change, pins);
    await appendEvent(tx, "teams.team_changed", { teamId: team.id });
  });
}

/**
 * Takes away the pin of something that has just come back from the trash, when others fill its team's pins by now. The caller has
 * checked that the actor may bring it back.
 */
export async function unpinWithoutRoom(tx: Transaction, teamId: number, thing: Thing): Promise<void> {
  const pins = await pinsOf(tx, teamId);
  const own = pins.find((one) => is(one, thing));
  if (own && pins.filter((one) => one.shown).length > maxPins) await tx.delete(teamPin).where(isPin(teamId, own));
}

type Thing = Pick<PinInput, "kind" | "id">;

/** `shown` is what does not lie in the trash. */
type Pin = Pick<typeof teamPin.$inferSelect, "kind" | "targetId"> & { shown: boolean };

const is = (pin: Pin, { kind, id }: Thing): boolean => pin.kind === kind && pin.targetId === id;

/** In their order, locked until the transaction ends. */
const pinsOf = (tx: Transaction, teamId: number): Promise<Pin[]> => tx
  .select({
    kind: teamPin.kind, targetId: teamPin.targetId,
    shown: sql<boolean>`not exists (select from document thrown where team_pin.kind = 'document' and thrown.id = team_pin.target_id and thrown.trashed_at is not null)`,
  })
  .from(teamPin)
  .where(eq(teamPin.teamId, teamId))
  .orderBy(asc(teamPin.position), asc(teamPin.createdAt))
  .for("update");

async function pin(tx: Transaction, actor: Actor, teamId: number, { kind, id }: Thing, pins: Pin[]): Promise<void> {
  const [found] = kind === "thread"
    ? await tx.select({ id: thread.id }).from(thread).where(and(eq(thread.id, id), eq(thread.teamId, teamId)))
    : await tx.select({ id: document.id }).from(document).where(and(eq(document.id, id), eq(document.teamId, teamId), isNull(document.trashedAt)));
  if (!found) notFound(kind);
  const added = await tx.insert(teamPin).values({ teamId, kind, targetId: id, position: pins.length + 1, pinnedById: actor.personId })
    .onConflictDoNothing().returning({ id: teamPin.targetId });
  if (added.length > 0 && pins.filter((one) => one.shown).length >= maxPins) throw new DomainError("conflict", "enough is pinned");
}

async function reorder(tx: Transaction, teamId: number, thing: Thing, change: "unpin" | "up" | "down", pins: Pin[]): Promise<void> {
  const place = pins.findIndex((one) => is(one, thing));
  const [moved] = place === -1 ? [] : pins.splice(place, 1);
  if (!moved) return;
  if (change === "unpin") await tx.delete(teamPin).where(isPin(teamId, moved));
  else pins.splice(nextPlace(pins, place, change), 0, moved);
  for (const [index, one] of pins.entries()) await tx.update(teamPin).set({ position: index + 1 }).where(isPin(teamId, one));
}

/** Where one stands that was taken out of `pins` at `place` and goes past one that is shown: past others, nobody would see it move. */
function nextPlace(pins: Pin[], place: number, change: "up" | "down"): number {
  const passed = change === "up" ? pins.findLastIndex((one, index) => index < place && one.shown) : pins.findIndex((one, index) => index >= place && one.shown);
  if (passed === -1) return place;
  return change === "up" ? passed : passed + 1;
}

const isPin = (teamId: number, { kind, targetId }: Pin) =>
  sql`${teamPin.teamId} = ${teamId} and ${teamPin.kind} = ${kind} and ${teamPin.targetId} = ${targetId}`;
