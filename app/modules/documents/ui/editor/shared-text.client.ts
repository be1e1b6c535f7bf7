import { HocuspocusProvider } from "@hocuspocus/provider";
import { IndexeddbPersistence } from "y-indexeddb";
import { Doc, getState } from "yjs";
import { mayOnlySuggest, readStoredQuestion, storedQuestion } from "~/platform/collaboration/acknowledgement";
import { hangUps } from "~/platform/collaboration/hang-up";
import type { PresentPerson } from "~/platform/collaboration/present-person";
import { collaborationPath } from "~/platform/realtime/channels";

/** How things stand with a text that is written together, told truly. */
export interface SharedTextState {
  /** Whether the text has arrived once; until then nothing may be shown as if it were all. */
  opened: boolean;
  connected: boolean;
  writable: boolean;
  /** What is typed may be suggested only. */
  onlySuggests: boolean;
  /** Changes of one's own that the server has not yet confirmed as stored. */
  unsaved: boolean;
  /** What is typed is kept in this browser too, and outlives the page. */
  kept: boolean;
  /** The browser is writing down the latest of it. */
  keeping: boolean;
  /** Why there will be no more saving; what was typed stays on the screen. */
  problem: "not-allowed" | "too-large" | "not-understood" | null;
  people: PresentPerson[];
}

const initial: SharedTextState = { opened: false, connected: false, writable: false, onlySuggests: false, unsaved: false, kept: false, keeping: false, problem: null, people: [] };

/** An answer that does not come is asked for again; a text that cannot be opened now is tried again. */
const retryMilliseconds = 4_000;

const problemOf = (reason: string): SharedTextState["problem"] => {
  const final = [hangUps.notAllowed, hangUps.tooLarge, hangUps.notUnderstood].find((known) => known.reason === reason);
  return final?.reason ?? null;
};

/**
 * A text and its connection. Typing works whether or not the connection stands; what is missing is exchanged when it
 * does. As long as something is not stored, this browser keeps it, and sends it when the text is opened here again.
 */
export class SharedText {
  readonly doc = new Doc();
  readonly provider: HocuspocusProvider;
  private keeper: IndexeddbPersistence | null;
  private state = initial;
  private readonly listeners = new Set<() => void>();
  private changes = 0;
  private confirmed = 0;
  private writing = 0;
  private asking = false;
  private timers = new Set<ReturnType<typeof setTimeout>>();

  /** `keptAs` must be another for another text, another person and another installation: what is kept under it is sent as theirs. */
  constructor(name: string, keptAs: string) {
    const url = new URL(collaborationPath, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    this.provider = new HocuspocusProvider({
      url: url.href,
      name,
      document: this.doc,
      token: "session",
      onAuthenticated: ({ scope }) => this.tell({ writable: scope === "read-write", onlySuggests: false }),
      onAuthenticationFailed: ({ reason }) => this.refused(reason),
      onSynced: () => this.synced(),
      onClose: ({ event }) => this.closed(event),
      onStateless: ({ payload }) => this.answered(payload),
      onAwarenessChange: ({ states }) => this.tell({ people: peopleIn(states) }),
    });
    // The keeper comes first: it has begun to write a change when that is heard of here.
    this.keeper = "indexedDB" in globalThis ? new IndexeddbPersistence(keptAs, this.doc) : null;
    this.doc.on("update", (_update: Uint8Array, origin: unknown) => {
      if (origin === this.provider) return;
      this.changes += 1;
      this.tell({ unsaved: true });
      this.watchKeeper();
      this.ask();
    });
    void this.keeper?.whenSynced.then(() => this.tell({ kept: true }));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): SharedTextState => this.state;

  destroy(): void {
    this.timers.forEach(clearTimeout);
    this.listeners.clear();
    this.provider.destroy();
    if (!this.state.unsaved) this.letGo();
    this.doc.destroy();
  }

  /** The keeper says nothing when it has written; the browser works through what is asked of a store in turn, so an empty task ends after it. */
  private watchKeeper(): void {
    const turn = this.keeper?.db?.transaction("updates", "readwrite");
    if (!turn) return;
    this.writing += 1;
    this.tell({ keeping: true });
    turn.oncomplete = () => {
      this.writing -= 1;
      this.tell({ keeping: this.writing > 0 });
    };
  }

  /** Nothing of a text stays on the device that need not. */
  private letGo(): void {
    void this.keeper?.clearData();
    this.keeper = null;
  }

  private tell(change: Partial<SharedTextState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }

  private synced(): void {
    this.asking = false;
    this.tell({ opened: true, connected: true });
    this.ask();
  }

  private closed({ code, reason }: { code: number; reason: string }): void {
    this.asking = false;
    this.tell({ connected: false, people: [] });
    this.stopFor(code === hangUps.tooLarge.code ? hangUps.tooLarge.reason : reason);
  }

  private refused(reason: string): void {
    this.tell({ connected: false });
    if (this.stopFor(reason)) return;
    this.later(() => {
      if (this.state.connected) return;
      void this.provider.sendToken();
      this.provider.startSync();
    });
  }

  private stopFor(reason: string): boolean {
    const problem = problemOf(reason);
    if (!problem) return false;
    this.tell({ problem, writable: false, kept: false });
    this.letGo();
    this.provider.disconnect();
    return true;
  }

  /** Asks whether everything up to the latest change is stored; the server answers when it is. */
  private ask(): void {
    if (this.asking || !this.state.connected || this.confirmed === this.changes) return;
    this.asking = true;
    const change = this.changes;
    this.provider.sendStateless(storedQuestion({ change, client: this.doc.clientID, clock: getState(this.doc.store, this.doc.clientID) }));
    this.later(() => {
      if (!this.asking || this.confirmed >= change) return;
      this.asking = false;
      this.ask();
    });
  }

  private answered(payload: string): void {
    if (payload === mayOnlySuggest) return this.tell({ onlySuggests: true });
    const answer = readStoredQuestion(payload);
    if (!answer || answer.client !== this.doc.clientID) return;
    this.asking = false;
    this.confirmed = Math.max(this.confirmed, answer.change);
    this.tell({ unsaved: this.confirmed < this.changes });
    this.ask();
  }

  private later(act: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      act();
    }, retryMilliseconds);
    this.timers.add(timer);
  }
}

function peopleIn(states: { [key: string]: unknown }[]): PresentPerson[] {
  const people = states.flatMap(({ user }) => (user ? [user as PresentPerson] : []));
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
