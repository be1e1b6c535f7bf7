import { setTimeout as sleep } from "node:timers/promises";
import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from "@hocuspocus/provider";
import { WebSocket } from "ws";
import { Doc, getState, XmlElement, XmlText } from "yjs";
import { readStoredQuestion, storedQuestion } from "~/platform/collaboration/acknowledgement";
import { collaborationPath } from "~/platform/realtime/channels";

/** A writer's browser that reconnects by itself, as the editor does, and knows how far its words are stored. */
export class LastingWriter {
  readonly doc = new Doc();
  confirmed = 0;
  private changes = 0;
  private readonly provider: HocuspocusProvider;
  private readonly socket: HocuspocusProviderWebsocket;

  constructor(name: string, server: string, cookie: string, origin = server) {
    class Socket extends WebSocket {
      constructor(address: string | URL) {
        super(address, { headers: { origin, cookie } });
        // A link that is cut while it is made is no fault of the test.
        this.on("error", () => undefined);
      }
    }
    const websocketProvider = new HocuspocusProviderWebsocket({ url: server.replace("http", "ws") + collaborationPath, WebSocketPolyfill: Socket, delay: 100, minDelay: 100, maxDelay: 500 });
    this.provider = new HocuspocusProvider({ websocketProvider, name, document: this.doc, token: "session" });
    this.provider.on("synced", () => this.ask());
    this.provider.on("stateless", ({ payload }: { payload: string }) => (this.confirmed = readStoredQuestion(payload)?.change ?? this.confirmed));
    this.provider.attach();
    this.socket = websocketProvider;
  }

  /** Ends the connection, as a lost link does; typing goes on. */
  disconnect(): void {
    this.socket.disconnect();
  }

  /** Takes up the connection again, once the one before has really ended: until then it would be taken for the new one. */
  async reconnect(): Promise<void> {
    while (this.socket.status === WebSocketStatus.Connected) await sleep(5);
    await this.socket.connect();
  }

  leave(): void {
    this.provider.destroy();
    this.socket.destroy();
  }

  get isOpen() {
    return this.provider.isSynced;
  }

  get words(): XmlText {
    return (this.doc.getXmlFragment("default").get(0) as XmlElement).get(0) as XmlText;
  }

  /** The whole text, as Yjs writes it. */
  get text(): string {
    return this.doc.getXmlFragment("default").toString();
  }

  get isStored() {
    return this.confirmed === this.changes;
  }

  type(words: string): void {
    this.change(() => this.words.insert(this.words.length, words));
  }

  /** Begins a text that has nothing yet. */
  beginParagraph(): void {
    this.change((doc) => {
      const paragraph = new XmlElement("paragraph");
      paragraph.insert(0, [new XmlText("Words")]);
      doc.getXmlFragment("default").insert(0, [paragraph]);
    });
  }

  /** Changes the text, and asks whether it is stored. */
  change(make: (doc: Doc) => void): void {
    this.doc.transact(() => make(this.doc));
    this.changes += 1;
    this.ask();
  }

  ask(): void {
    this.provider.sendStateless(storedQuestion({ change: this.changes, client: this.doc.clientID, clock: getState(this.doc.store, this.doc.clientID) }));
  }
}
