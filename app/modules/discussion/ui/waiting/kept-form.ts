import { keysBeginning } from "../keys-beginning";

/** A form that begins something and was not sent yet, as a browser keeps it. */
export interface KeptForm {
  /** Names and values, the id of the message among them: however often it is sent, it is begun once. */
  fields: [string, string][];
  /** When it was written, in milliseconds since 1970. */
  at: number;
}

/** The part of a browser's storage that is needed. */
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** How long a form is kept. */
const keptMilliseconds = 30 * 86_400_000;

const begins = "meridian-form:";

/** Under which name a person's form at a place is kept: on a machine that several use, each finds their own. */
export const formKey = (personId: number, place: string): string => `${begins}${personId}:${place}`;

/** Files are attached anew, and whoever calls a whole team agrees to it anew. */
const keptFields = (fields: FormData): [string, string][] =>
  [...fields].filter((field): field is [string, string] => typeof field[1] === "string" && !["files", "callTeam", "intent"].includes(field[0]));

/** Keeps a form in which something is written, and forgets it when nothing is. Never fails: without storage the words are in the form alone. */
export function keepForm(store: Store, key: string, fields: FormData, now: number): void {
  const kept = keptFields(fields);
  try {
    if (kept.some(([name, value]) => (name === "title" || name === "message") && /\S/.test(value))) store.setItem(key, JSON.stringify({ fields: kept, at: now } satisfies KeptForm));
    else store.removeItem(key);
  } catch {
    // The storage is full or forbidden.
  }
}

/** The form that is kept, if it is one and not too old. Never fails. */
export function readForm(store: Store, key: string, now: number): KeptForm | null {
  try {
    const { fields, at } = JSON.parse(store.getItem(key) ?? "null") as Partial<KeptForm>;
    return Array.isArray(fields) && typeof at === "number" && now - at <= keptMilliseconds ? { fields, at } : null;
  } catch {
    return null;
  }
}

/** Forgets a form that was taken or thrown away, by the id of its message, wherever it was written. Never fails. */
export function forgetForm(store: Store, messageId: string): void {
  try {
    for (const key of keysBeginning(store, begins)) {
      if (readForm(store, key, Date.now())?.fields.some(([name, value]) => name === "messageId" && value === messageId)) store.removeItem(key);
    }
  } catch {
    // A browser that forbids its storage has kept nothing.
  }
}
