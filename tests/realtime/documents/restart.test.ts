import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { inject, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { Doc, getState, type XmlElement, type XmlText } from "yjs";
import { createDocument } from "~/modules/documents/create-document.server";
import { readStoredQuestion, storedQuestion } from "~/platform/collaboration/acknowledgement";
import { database } from "~/platform/database/connection.server";
import { collaborationPath } from "~/platform/realtime/channels";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { eventually } from "../../support/eventually";
import { openSessionFor } from "../../support/open-session";
import { clientOf } from "../../support/sessions";
import { serverOrigin } from "../../support/test-server";
import { startServer } from "../../support/server";

/** A writer's browser that reconnects by itself, as the editor does, and knows how far its words are stored. */
class Writer {
  readonly doc = new Doc();
  confirmed = 0;
  private changes = 0;
  private readonly provider: HocuspocusProvider;

  constructor(name: string, origin: string, cookie: string) {
    class Socket extends WebSocket {
      constructor(address: string | URL) {
        super(address, { headers: { origin, cookie } });
      }
    }
    const websocketProvider = new HocuspocusProviderWebsocket({ url: origin.replace("http", "ws") + collaborationPath, WebSocketPolyfill: Socket, delay: 100, minDelay: 100, maxDelay: 500 });
    this.provider = new HocuspocusProvider({ websocketProvider, name, document: this.doc, token: "session" });
    this.provider.on("synced", () => this.ask());
    this.provider.on("stateless", ({ payload }: { payload: string }) => (this.confirmed = readStoredQuestion(payload)?.change ?? this.confirmed));
    this.provider.attach();
    onTestFinished(() => {
      this.provider.destroy();
      websocketProvider.destroy();
    });
  }

  get isOpen() {
    return this.provider.isSynced;
  }

  get words(): XmlText {
    return (this.doc.getXmlFragment("default").get(0) as XmlElement).get(0) as XmlText;
  }

  get isStored() {
    return this.confirmed === this.changes;
  }

  type(words: string): void {
    this.words.insert(this.words.length, words);
    this.changes += 1;
    this.ask();
  }

  ask(): void {
    this.provider.sendStateless(storedQuestion({ change: this.changes, client: this.doc.clientID, clock: getState(this.doc.store, this.doc.clientID) }));
  }
}

test("a server that is killed while two people write loses nothing that a living editor holds, and nothing appears twice", { timeout: 60_000 }, async () => {
  const team = await buildTeam(database());
  const people = [await buildPerson(database()), await buildPerson(database())] as const;
  for (const { id } of people) await buildMembership(database(), { teamId: team.id, personId: id, role: "member" });
  const document = await createDocument(await actorFor(people[0]), team.slug, { title: "Killed", kind: "working", language: "en", text: "Begin" });
  const first = await startServer({ databaseUrl: inject("server").databaseUrl });
  const writers = await Promise.all(people.map(async ({ id }) => new Writer(`document:${document.id}`, first.origin, (await openSessionFor(id)).cookie)));
  await eventually(() => writers.every(({ isOpen }) => isOpen), "both editors");

  let typed = 0;
  const typing = setInterval(() => {
    typed += 1;
    writers[typed % 2]?.type(` w${typed}.`);
  }, 10);
  await eventually(() => writers.some(({ confirmed }) => confirmed > 10), "the first confirmed words");
  await first.kill9();
  await eventually(() => typed > 100, "words typed while there is no server");
  const second = await startServer({ databaseUrl: first.databaseUrl, port: first.port, dataFolder: first.dataFolder });
  onTestFinished(async () => void (await second.stop()));
  clearInterval(typing);

  await eventually(() => {
    writers.forEach((writer) => writer.isOpen && writer.ask());
    return writers.every(({ isStored }) => isStored);
  }, "the confirmation of all words", 20_000);
  const reader = await clientOf(people[0]);
  const expected = Array.from({ length: typed }, (_, index) => `w${index + 1}.`);
  await eventually(async () => {
    const page = await reader.get(`/documents/${document.id}/killed`);
    return expected.every((word) => page.text.split(word).length === 2);
  }, `every word once on the reading page of ${serverOrigin()}`, 10_000);
});
