import { setTimeout as sleep } from "node:timers/promises";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { Doc } from "yjs";
import { mayOnlySuggest } from "~/platform/collaboration/acknowledgement";
import { collaborationPath } from "~/platform/realtime/channels";
import { openSessionFor } from "./open-session";
import { serverOrigin } from "./test-server";

const patience = 5_000;

/** Browsers send cookies and Origin by themselves; `ws` is told. */
function socketWith(headers: Record<string, string>): typeof WebSocket {
  return class extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers });
    }
  } as typeof WebSocket;
}

/** Somebody who has a collaborative text open, as the editor's page does it. */
export class Collaborator {
  readonly doc: Doc;
  /** Why the server did not let them in. */
  refusal: string | null = null;
  isOpen = false;
  /** What the server lets them do with the text, once it is open. */
  access: "read" | "suggest" | "write" = "read";
  /** The code the server closed the connection with. */
  closeCode: number | null = null;

  private constructor(readonly provider: HocuspocusProvider, private readonly connection: HocuspocusProviderWebsocket) {
    this.doc = provider.document;
    provider.on("authenticationFailed", ({ reason }: { reason: string }) => (this.refusal = reason));
    provider.on("authenticated", ({ scope }: { scope: string }) => (this.access = scope === "read-write" ? "write" : "read"));
    provider.on("stateless", ({ payload }: { payload: string }) => {
      if (payload === mayOnlySuggest) this.access = "suggest";
    });
    provider.on("synced", () => (this.isOpen = true));
    provider.on("close", ({ event }: { event: { code: number } }) => {
      this.isOpen = false;
      this.closeCode = event.code;
    });
  }

  /** Opens a text ("document:12") at the shared production server, or the one given; closed when the test ends. */
  static async open(name: string, person: { id: number } | null, options: { cookie?: string; origin?: string; server?: string } = {}): Promise<Collaborator> {
    const cookie = options.cookie ?? (person ? (await openSessionFor(person.id)).cookie : undefined);
    const server = options.server ?? serverOrigin();
    const origin = options.origin ?? server;
    const connection = new HocuspocusProviderWebsocket({
      url: `${server.replace(/^http/, "ws")}${collaborationPath}`,
      WebSocketPolyfill: socketWith({ origin, ...(cookie ? { cookie } : {}) }),
      maxAttempts: 1,
    });
    const provider = new HocuspocusProvider({ websocketProvider: connection, name, document: new Doc(), token: "session" });
    const collaborator = new Collaborator(provider, connection);
    provider.attach();
    onTestFinished(() => collaborator.leave());
    return collaborator;
  }

  leave(): void {
    this.provider.destroy();
    this.connection.destroy();
  }

  /** Waits until the text is here, or refused. */
  async settled(within = patience): Promise<"open" | "refused"> {
    await this.until(() => this.isOpen || this.refusal !== null || this.closeCode !== null, "an answer", within);
    return this.isOpen ? "open" : "refused";
  }

  /** Waits until the server has ended the connection. */
  async ended(within = patience): Promise<void> {
    await this.until(() => !this.isOpen, "the end of the connection", within);
  }

  /** Waits until everything typed is acknowledged. */
  async saved(within = patience): Promise<void> {
    await this.until(() => this.provider.unsyncedChanges === 0, "the acknowledgement", within);
  }

  /** Waits for a state of the text. */
  async until(reached: () => boolean, what: string, within = patience): Promise<void> {
    const deadline = Date.now() + within;
    while (!reached()) {
      if (Date.now() > deadline) throw new Error(`${what} did not come within ${within} ms (refusal: ${this.refusal}, close code: ${this.closeCode})`);
      await sleep(10);
    }
  }
}
