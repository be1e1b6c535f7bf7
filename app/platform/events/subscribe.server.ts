import type { EventName, EventPayloads } from "./event-types";

/** Follows an event after its commit. Called at least once: doing it twice must be the same as once. */
export type Subscriber<Name extends EventName> = (payload: EventPayloads[Name], event: { id: number; createdAt: Date }) => Promise<void>;

type Registered = { name: string; follow: (payload: never, event: { id: number; createdAt: Date }) => Promise<void> };

const subscribers = new Map<string, Registered[]>();

/**
 * Registers a subscriber under a stable name ("notifications.mail"), by which the outbox remembers
 * that it has followed an event. Called while the process starts.
 */
export function subscribe<Name extends EventName>(type: Name, name: string, follow: Subscriber<Name>): void {
  const known = subscribers.get(type) ?? [];
  if (known.some((other) => other.name === name)) throw new Error(`${name} already follows ${type}`);
  subscribers.set(type, [...known, { name, follow }]);
}

/** Who follows events of this type. */
export const subscribersOf = (type: string): readonly Registered[] => subscribers.get(type) ?? [];
