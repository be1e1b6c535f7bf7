/** A message that was not sent yet, as a browser keeps it. */
export interface KeptDraft {
  /** Chosen once and kept with the words, so that however often they are sent they are posted once. */
  messageId: string;
  message: string;
  language: string;
  /** The version on the server that these words go on from; 0 where none was kept there. */
  version: number;
  /** The server has these very words: when it has them no more, they were sent or put away on another device. */
  synced: boolean;
  /** When it was written, in milliseconds since 1970. */
  at: number;
}

/** How long a draft is kept. */
const keptMilliseconds = 30 * 86_400_000;

/** The part of a browser's storage that is needed. */
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Under which name a person's draft for a place is kept: on a machine that several use, each finds their own. */
export const draftKey = (personId: number, place: string): string => `meridian-draft:${personId}:${place}`;

/** The draft that is kept, if it is one and not too old. Never fails: a browser may forbid its storage. */
export function readDraft(store: Store, key: string, now: number): KeptDraft | null {
  try {
    const draft = JSON.parse(store.getItem(key) ?? "null") as Partial<KeptDraft> | null;
    if (!draft || typeof draft.message !== "string" || typeof draft.messageId !== "string" || typeof draft.at !== "number") return null;
    if (now - draft.at > keptMilliseconds || draft.message.trim() === "") return null;
    return { messageId: draft.messageId, message: draft.message, language: String(draft.language ?? ""), version: Number(draft.version ?? 0), synced: draft.synced === true, at: draft.at };
  } catch {
    return null;
  }
}

/** Keeps a draft, or forgets it when nothing is written. Never fails: without storage the words are in the box alone. */
export function keepDraft(store: Store, key: string, draft: KeptDraft): void {
  try {
    if (draft.message.trim() === "") store.removeItem(key);
    else store.setItem(key, JSON.stringify(draft));
  } catch {
    // The storage is full or forbidden.
  }
}

/** Forgets the draft of a message that was sent or thrown away, unless other words stand there by now. Never fails. */
export function forgetDraftOf(store: Store, key: string, messageId: string): void {
  if (readDraft(store, key, Date.now())?.messageId === messageId) store.removeItem(key);
}
