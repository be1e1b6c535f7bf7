import type { Actor } from "~/platform/auth/actor";
import type { OccurrenceLine } from "./contract";
import { occurrenceLines } from "./occurrence-list.server";
import type { Reader } from "./reader.server";

const day = 86_400_000;

/**
 * What comes up for somebody: of their teams, for all, and what they were invited to; what they declined
 * or what was called off is left out. At most `limit`, within `days`, earliest first.
 */
export async function upcomingEvents(actor: Actor, reader: Reader, { limit, days }: { limit: number; days: number }): Promise<OccurrenceLine[]> {
  const now = new Date();
  const window = { from: now, to: new Date(now.getTime() + days * day) };
  const [mine, forAll] = await Promise.all([occurrenceLines(actor, reader, window, { mine: true }), occurrenceLines(actor, reader, window, { organisation: true })]);
  const all = new Map([...mine, ...forAll].map((line) => [line.key, line]));
  return [...all.values()]
    .filter((line) => !line.cancelled && line.answer !== "no")
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
    .slice(0, limit);
}
