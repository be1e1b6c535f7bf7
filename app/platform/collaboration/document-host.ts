import type { Doc } from "yjs";
import type { Actor } from "../auth/actor";

/** What an actor may do with a collaborative text; who may "suggest" changes nothing but their own suggestions. */
export type CollaborationAccess = "none" | "read" | "suggest" | "write";

/** One change as it arrived, and whose it is; null when it has no author. */
export interface AuthoredUpdate {
  update: Uint8Array;
  authorId: number | null;
}

/** What a module gives so that its texts can be written together. Names are `<kind>:<id>`. */
export interface DocumentHost {
  /** Decided at connecting, and anew after every change of rights. "none" also for what does not exist. */
  access(actor: Actor, id: number): Promise<CollaborationAccess>;
  /** The stored state as one Yjs update. Must throw when it is missing or cannot be read whole: a blank is never shown instead. */
  load(id: number): Promise<Uint8Array>;
  /** Whether a change to this state can have come from our own editor. False closes the connection that sent it. Called for each change: must be cheap. */
  accepts(update: Uint8Array, state: Doc): boolean;
  /** Whether a change, which `accepts` lets pass, touches nothing but this person's own suggestions. Asked of those who may only suggest. */
  onlySuggests(update: Uint8Array, state: Doc, personId: number): boolean;
  /**
   * Appends changes in one transaction, in order; what this has stored is acknowledged to the writer.
   * A DomainError means never (the text is gone); anything else is tried again until it works.
   */
  append(id: number, updates: readonly AuthoredUpdate[]): Promise<void>;
  /** Brings what is derived from the stored changes (HTML, text, snapshot) up to them. Called some time after changes; doing it twice is the same as once. */
  project(id: number): Promise<void>;
  /** Finishes what a process that was killed left undone. Called once, when the process starts. */
  recover(): Promise<void>;
}

/** A change of a text on the server's side. Runs inside one Yjs transaction: it must throw before it changes anything, or not at all. */
export type DocumentChange = (state: Doc) => void;
