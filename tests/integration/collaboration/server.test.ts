import { EventEmitter } from "node:events";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import type { Actor } from "~/platform/auth/actor";
import { changeDocument } from "~/platform/collaboration/change-document.server";
import { texts } from "~/platform/collaboration/collaboration.server";
import type { DocumentHost } from "~/platform/collaboration/document-host";
import { registerDocumentHost } from "~/platform/collaboration/document-hosts.server";
import { closeCollaboration } from "~/platform/collaboration/lifecycle.server";
import { DomainError } from "~/platform/errors";
import { eventually } from "../../support/eventually";

/** A host that keeps its texts in memory and can be made slow, broken or gone. */
class MemoryHost implements DocumentHost {
  readonly stored = new Doc();
  loads = 0;
  projections = 0;
  loadFails = false;
  appendFails: Error | null = null;
  slow = new EventEmitter();
  waitsToLoad = false;

  access = async () => "write" as const;
  accepts = () => true;
  onlySuggests = () => false;
  recover = async () => {};

  async load() {
    this.loads += 1;
    if (this.waitsToLoad) await new Promise<void>((resolve) => this.slow.once("load", resolve));
    if (this.loadFails) throw new Error("unreadable");
    return encodeStateAsUpdate(this.stored);
  }

  async append(_id: number, updates: readonly { update: Uint8Array }[]) {
    await Promise.resolve();
    if (this.appendFails) throw this.appendFails;
    for (const { update } of updates) applyUpdate(this.stored, update);
  }

  async project() {
    this.projections += 1;
  }

  get words() {
    return this.stored.getText("default").toString();
  }
}

let host: MemoryHost;
let name: string;
let count = 0;
const actor = { personId: 1 } as Actor;
const write = (words: string) => changeDocument(name, actor, (state) => state.getText("default").insert(0, words));

beforeAll(() => registerDocumentHost("memory", new Proxy({} as DocumentHost, { get: (_, key) => Reflect.get(host, key).bind?.(host) ?? Reflect.get(host, key) })));

beforeEach(() => {
  host = new MemoryHost();
  count += 1;
  name = `memory:${count}`;
});

afterEach(async () => {
  host.loadFails = false;
  await eventually(() => !texts.documents.has(name), "the text's unloading");
});

describe("a text on the server", () => {
  it("confirms a change once it is stored and projected, and is then let go", async () => {
    await write("words");
    expect(host.words).toBe("words");
    expect(host.projections).toBeGreaterThan(0);
    await eventually(() => !texts.documents.has(name), "the text's unloading");
  });

  it("is loaded once for two who open it at the same moment", async () => {
    host.waitsToLoad = true;
    const both = Promise.all([write("a"), write("b")]);
    await eventually(() => host.loads === 1, "the load");
    host.slow.emit("load");
    await both;
    expect(host.loads).toBe(1);
    expect([...host.words].sort()).toEqual(["a", "b"]);
  });

  it("keeps every change when it is opened again while it is being let go", async () => {
    for (let round = 0; round < 30; round += 1) await Promise.all([write("x"), write("y")]);
    expect(host.words).toHaveLength(60);
  });

  it("refuses to open when it cannot be read, and stores nothing in its place", async () => {
    await write("words");
    await eventually(() => !texts.documents.has(name), "the text's unloading");
    host.loadFails = true;
    await expect(write("blank")).rejects.toMatchObject({ reason: "unavailable" });
    expect(host.words).toBe("words");
    host.loadFails = false;
    await write("more ");
    expect(host.words).toBe("more words");
  });

  it("refuses a change of a text that is gone, and does not keep it", async () => {
    host.appendFails = new DomainError("not_found");
    await expect(write("lost")).rejects.toThrow("not_found");
    host.appendFails = null;
    await eventually(() => !texts.documents.has(name), "the text's unloading");
    await write("kept");
    expect(host.words).toBe("kept");
  });

  it("waits out a database that is away for a moment", async () => {
    host.appendFails = new Error("no connection");
    const writing = write("words");
    await eventually(() => host.loads === 1, "the load");
    host.appendFails = null;
    await writing;
    expect(host.words).toBe("words");
  });

  it("passes on why a change was not made, and makes none of it", async () => {
    await expect(changeDocument(name, actor, () => {
      throw new DomainError("conflict");
    })).rejects.toMatchObject({ code: "conflict" });
    expect(host.words).toBe("");
  });

  it("knows no text whose kind nobody has registered", async () => {
    name = "poem:1";
    await expect(write("words")).rejects.toMatchObject({ reason: "unavailable" });
  });
});

describe("the end of the process", () => {
  it("stores and projects what is still open", async () => {
    const open = await texts.openDirectConnection(name, { actor });
    open.document?.transact(() => open.document?.getText("default").insert(0, "last words"), { source: "local", context: { actor } });
    await closeCollaboration();
    expect(host.words).toBe("last words");
    expect(host.projections).toBeGreaterThan(0);
    await open.disconnect();
  });
});
