/**
 * How a browser learns that its words are stored. The protocol's own "applied" only says that the
 * server has them in memory. So the browser asks, naming how far its own changes go; the server
 * answers with the same text once everything up to there is committed, and not at all otherwise.
 */
export interface StoredQuestion {
  /** The browser's own count of its changes; comes back unread. */
  change: number;
  /** Its Yjs client id, and that client's clock after the change. */
  client: number;
  clock: number;
}

/** The question as a stateless message. */
export const storedQuestion = ({ change, client, clock }: StoredQuestion): string => `stored?${change}.${client}.${clock}`;

/** Reads a question or its answer; null for any other message. */
export function readStoredQuestion(message: string): StoredQuestion | null {
  const found = /^stored\?(\d{1,15})\.(\d{1,15})\.(\d{1,15})$/.exec(message);
  return found ? { change: Number(found[1]), client: Number(found[2]), clock: Number(found[3]) } : null;
}

/** Said to a browser, once it is connected, whose person may suggest changes and make none. */
export const mayOnlySuggest = "only suggestions";
