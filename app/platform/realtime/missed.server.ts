import type { Actor } from "../auth/actor";
import type { ChannelName, Shown } from "./channels";

/** An event of a channel that tells what has become of one part of it. */
interface MissedEvent {
  event: string;
  payload: object;
}

/** Compares what a browser shows of one part with what is; null where it has missed nothing. `shown` is whatever the browser says. */
type Compare = (actor: Actor, shown: unknown) => Promise<MissedEvent | null>;

const parts = new Map<string, Map<string, Compare>>();

/** Tells whoever begins to follow a kind of channel what they missed of one part of it, where what they show is not what is. Called while the process starts. */
export function registerMissed(kind: string, part: string, compare: Compare): void {
  parts.set(kind, (parts.get(kind) ?? new Map<string, Compare>()).set(part, compare));
}

/** What somebody has missed of a channel of which they show this; parts that they do not name are asked for by nobody. */
export async function missedOf(actor: Actor, channel: ChannelName, shown: unknown): Promise<MissedEvent[]> {
  if (typeof shown !== "object" || shown === null) return [];
  const known = parts.get(channel.split(":")[0] ?? "") ?? new Map<string, Compare>();
  const asked = [...known].filter(([part]) => Object.hasOwn(shown, part));
  const found = await Promise.all(asked.map(([part, compare]) => compare(actor, (shown as Shown)[part])));
  return found.filter((event) => event !== null);
}
