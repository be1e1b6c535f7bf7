import { keysBeginning } from "../keys-beginning";

/** A message that its author has sent and the server has not yet taken, as a browser keeps it: beyond its page, until it is told. */
export interface WaitingMessage {
  /** Chosen once: however often and from whichever page it is sent, it is posted once. */
  messageId: string;
  /** Where it is sent to. */
  action: string;
  /** Title of its thread, as its author saw it. */
  title: string;
  /** The fields of its form, the ids of its files among them. */
  fields: [string, string][];
  /** Why it is not sent again by itself: its author may not write there any more, or must look at it first. */
  kept?: "refused" | "unfit";
}

/** The part of a browser's storage that is needed. */
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** Kept by person: on a machine that several use, nobody sends what another has written. */
const prefixOf = (me: number) => `meridian-waiting:${me}:`;

/** What is needed of a form to send it again from anywhere. Files themselves are sent before their message, which names them. */
export function waitingFrom(action: string, fields: FormData, title: string): WaitingMessage {
  const words = [...fields].filter((field): field is [string, string] => typeof field[1] === "string");
  return { messageId: String(fields.get("messageId")), action, title, fields: words };
}

/** Keeps a message until it is known to have arrived. Never fails: without storage it lives as long as its page. */
export function keepWaiting(store: Store, me: number, message: WaitingMessage): void {
  try {
    store.setItem(prefixOf(me) + message.messageId, JSON.stringify(message));
  } catch {
    // The storage is full or forbidden.
  }
}

/** The message has arrived, or its author has taken it back. */
export function forgetWaiting(store: Store, me: number, messageId: string): void {
  try {
    store.removeItem(prefixOf(me) + messageId);
  } catch {
    // A browser that forbids its storage has kept nothing.
  }
}

/** Whether anything waits: cheap enough for every page. */
export const anyWaiting = (store: Store, me: number): boolean => keysBeginning(store, prefixOf(me)).length > 0;

/** What this person's messages wait for; whatever is not one is passed over. */
export const waitingMessages = (store: Store, me: number): WaitingMessage[] => keysBeginning(store, prefixOf(me)).flatMap((key) => read(store, key) ?? []);

/** One of them, as it stands at this moment: another window may have sent it. */
export const waitingMessage = (store: Store, me: number, messageId: string): WaitingMessage | null => read(store, prefixOf(me) + messageId);

function read(store: Store, key: string): WaitingMessage | null {
  try {
    const found = JSON.parse(store.getItem(key) ?? "null") as Partial<WaitingMessage> | null;
    const { messageId, action, title = "", fields, kept } = found ?? {};
    if (typeof messageId !== "string" || typeof action !== "string" || !action.startsWith("/") || !Array.isArray(fields)) return null;
    return { messageId, action, title, fields, ...(kept ? { kept } : {}) };
  } catch {
    return null;
  }
}

/** The words of it, for its author to see again. */
export const wordsOf = ({ fields }: WaitingMessage): string => fields.find(([name]) => name === "message")?.[1] ?? "";

/** Address of the thread that took in the one to which a message was sent; where another team has it, it leads on. */
export const elsewhere = (action: string, threadId: number): string => action.replace(/\d+\/messages$/, String(threadId));

/** Address of its thread. */
export const threadOf = ({ action }: WaitingMessage): string => action.replace(/\/messages$/, "");
