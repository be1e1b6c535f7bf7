import { Hocuspocus, type Connection, type Document } from "@hocuspocus/server";
import { applyUpdate, getState } from "yjs";
import { actorOfSession, sessionIdIn } from "../auth/sessions.server";
import { logOf } from "../log/log.server";
import { mayOnlySuggest, readStoredQuestion } from "./acknowledgement";
import type { CollaborationContext } from "./collaboration-context";
import type { DocumentHost } from "./document-host";
import { accessTo, hostOf } from "./document-hosts.server";
import { hangUps, maxUpdateBytes, type HangUp } from "./hang-up";
import { keepStored, mayGrow, storedBy, storesChanges } from "./open-texts.server";
import { keepPresenceHonest } from "./presence.server";
import { Refusal } from "./refusal";

type TextConnection = Connection<CollaborationContext>;

/** How long a browser's question, and the unloading of a text, wait for the database. */
const storeMilliseconds = 10_000;
const syncStepOne = 0;

let closing = false;

/** Ends a connection at once: what it has sent and is not yet applied is dropped, and its websocket closed. */
function hangUp(connection: Connection, why: HangUp): void {
  connection.readOnly = true;
  connection.close(why);
  connection.webSocket.close(why.code, why.reason);
}

/** Whether this is the document that the server has under its name; a connection can be left with one that has just been unloaded. */
export const isCurrent = (document: Document): boolean =>
  !document.isDestroyed && texts.documents.get(document.name) === document && storesChanges(document);

function hangUpAll(document: Document): void {
  for (const connection of document.getConnections()) hangUp(connection, hangUps.unavailable);
}

/** Decides anew what a connection may do. One whose rights have changed is ended, so that the browser learns it by connecting again. */
export async function recheckConnection(connection: TextConnection): Promise<void> {
  const actor = await actorOfSession(connection.context.actor?.sessionId ?? null);
  const access = actor ? await accessTo(connection.document.name, actor) : "none";
  if (access === "none") hangUp(connection, hangUps.notAllowed);
  else if (connection.context.access !== access) hangUp(connection, hangUps.rightsChanged);
}

/** Answers only what is true: nothing while a change is missing, refused or not committed. */
async function confirmStored(connection: Connection, document: Document, payload: string): Promise<void> {
  const question = readStoredQuestion(payload);
  if (!question || connection.readOnly) return;
  if (getState(document.store, question.client) < question.clock) return;
  await storedBy(document, storeMilliseconds);
  if (isCurrent(document)) connection.sendStateless(payload);
}

/** Whoever may only suggest changes nothing else. */
const mayMake = (host: DocumentHost, update: Uint8Array, document: Document, { actor, access }: CollaborationContext): boolean =>
  access !== "suggest" || (actor !== undefined && host.onlySuggests(update, document, actor.personId));

/** All texts that are open, and the protocol they are written together with. */
export const texts = new Hocuspocus<CollaborationContext>({
  quiet: true,
  debounce: 1_000,
  maxDebounce: 5_000,
  timeout: 60_000,
  maxUnauthenticatedQueueSize: 262_144,
  maxUnauthenticatedQueueMessages: 100,
  maxPendingDocuments: 5,

  async onAuthenticate({ requestHeaders, documentName, connectionConfig }): Promise<CollaborationContext> {
    if (closing) throw new Refusal(hangUps.restarting);
    const open = texts.documents.get(documentName);
    if (open && !storesChanges(open)) throw new Refusal(hangUps.unavailable);
    const actor = await actorOfSession(sessionIdIn(requestHeaders.get("cookie") ?? undefined));
    const access = actor ? await accessTo(documentName, actor) : "none";
    if (!actor || access === "none") throw new Refusal(hangUps.notAllowed);
    connectionConfig.readOnly = access === "read";
    return { actor, access };
  },

  async onLoadDocument({ document, documentName }) {
    try {
      const { host, id } = hostOf(documentName);
      applyUpdate(document, await host.load(id));
    } catch (error) {
      logOf("collaboration").error({ err: error, text: documentName }, "a text could not be loaded");
      document.destroy();
      throw new Refusal(hangUps.unavailable);
    }
  },

  async afterLoadDocument({ document }) {
    keepStored(document, hangUpAll);
  },

  /** Rights may have been lost, or the document unloaded, while the connection was being made. Must not throw: the connection would stay. */
  async connected({ connection }) {
    if (!isCurrent(connection.document)) return hangUp(connection, hangUps.unavailable);
    // Said before the text arrives, so that nobody begins to write who may only suggest.
    if (connection.context.access === "suggest") connection.sendStateless(mayOnlySuggest);
    await recheckConnection(connection).catch(() => hangUp(connection, hangUps.unavailable));
  },

  async beforeSync({ connection, document, type, payload }) {
    if (type === syncStepOne || connection.readOnly) return;
    const { host } = hostOf(document.name);
    const wrong = payload.byteLength > maxUpdateBytes || !mayGrow(document, payload.byteLength)
      ? hangUps.tooLarge
      : !host.accepts(payload, document) ? hangUps.notUnderstood
        : mayMake(host, payload, document, connection.context) ? null : hangUps.notAllowed;
    if (!wrong) return;
    logOf("collaboration").warn({ text: document.name, reason: wrong.reason, bytes: payload.byteLength }, "a change was refused");
    hangUp(connection, wrong);
    throw new Refusal(wrong);
  },

  async beforeHandleAwareness({ connection, document, context, states }) {
    if (connection && context?.actor) keepPresenceHonest(document, connection, context.actor, states);
  },

  /** Nobody awaits this hook, so nothing may escape from it. */
  async onStateless({ connection, document, payload }) {
    await confirmStored(connection, document, payload).catch(() => {});
  },

  /** A failure is no loss, the changes are stored: the next projection, or the next start, catches up. */
  async onStoreDocument({ document, documentName }) {
    try {
      await storedBy(document, storeMilliseconds);
      const { host, id } = hostOf(documentName);
      await host.project(id);
    } catch (error) {
      logOf("collaboration").error({ err: error, text: documentName }, "a text could not be projected");
    }
  },

  /** Throwing keeps the document. The last check is on identity: Hocuspocus removes by name, whatever stands there now. */
  async beforeUnloadDocument({ document }) {
    if (storesChanges(document)) await storedBy(document, storeMilliseconds);
    if (texts.documents.get(document.name) !== document) throw new Refusal(hangUps.unavailable);
  },
});

/** From now on nobody connects any more. */
export function refuseNewConnections(): void {
  closing = true;
}
