import type { Connection, Document } from "@hocuspocus/server";
import type { Actor } from "../auth/actor";
import type { PresentPerson } from "./present-person";

const maxClientsOfOneConnection = 3;
const maxCursorCharacters = 1_000;
const tones = 6;

/** How a person appears to the others: decided here, never by their browser, so that nobody can pose as another. */
const presentPersonOf = (actor: Actor): PresentPerson => ({
  id: actor.personId,
  name: actor.displayName,
  tone: (actor.personId % tones) + 1,
});

function cursorIn(state: Record<string, unknown>): object | null {
  const cursor = state["cursor"];
  if (typeof cursor !== "object" || cursor === null) return null;
  return JSON.stringify(cursor).length <= maxCursorCharacters ? cursor : null;
}

/** Others are connected to this process, or to another one: of those what they show is known. */
function isOfAnother(document: Document, connection: Connection, { personId }: Actor, client: number): boolean {
  const own = document.getClients(connection);
  if (own.has(client)) return false;
  if (own.size >= maxClientsOfOneConnection) return true;
  const shown = document.awareness.getStates().get(client)?.["user"] as PresentPerson | undefined;
  return (shown !== undefined && shown.id !== personId) || document.getConnections().some((other) => other !== connection && document.getClients(other).has(client));
}

/** Rewrites what a browser says about its presence: its own caret under its person's real name, and nothing else. */
export function keepPresenceHonest(document: Document, connection: Connection, actor: Actor, states: Map<number, Record<string, unknown>>): void {
  for (const [client, state] of states) {
    if (isOfAnother(document, connection, actor, client)) states.delete(client);
    else states.set(client, { user: presentPersonOf(actor), cursor: cursorIn(state) });
  }
}
