import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Readable, Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkedKey } from "~/platform/storage/file-store";
import { contentOf, FolderStore } from "~/platform/storage/folder-store.server";
import { fileStore } from "~/platform/storage/storage.server";
import { temporaryFolder } from "../../support/temporary-folder";

let folder: string;

beforeEach(() => {
  folder = temporaryFolder("files");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const words = (text: string) => contentOf(Buffer.from(text));
const room = { maxSize: 1_000 };
const incoming = () => readdirSync(path.join(folder, ".incoming"));

async function read(store: FolderStore, key: string, range?: { from: number; to: number }): Promise<string | null> {
  const opened = await store.open(key, range);
  return opened && (await buffer(opened.content)).toString();
}

describe("a folder of files", () => {
  it("gives back what was put, whole or by range, with its size and hash", async () => {
    const store = new FolderStore(folder);
    const stored = await store.put("attachments/a1", words("ten letters"), room);
    expect(stored).toEqual({ size: 11, hash: createHash("sha256").update("ten letters").digest("hex") });
    expect(await read(store, "attachments/a1")).toBe("ten letters");
    expect(await read(store, "attachments/a1", { from: 4, to: 6 })).toBe("let");
    expect((await store.open("attachments/a1", { from: 0, to: 0 }))?.size).toBe(11);
    expect(await store.open("attachments/none")).toBeNull();
    expect(incoming()).toEqual([]);
  });

  it("replaces a file only when the new one is complete", async () => {
    const store = new FolderStore(folder);
    await store.put("a", words("old"), room);
    async function* broken() {
      yield Buffer.from("half of the n");
      await Promise.resolve();
      throw new Error("the sender went away");
    }
    await expect(store.put("a", broken(), room)).rejects.toThrow("the sender went away");
    expect(await read(store, "a")).toBe("old");
    expect(incoming()).toEqual([]);
    await store.put("a", words("new"), room);
    expect(await read(store, "a")).toBe("new");
  });

  it("refuses what is larger than allowed, and keeps no part of it", async () => {
    const store = new FolderStore(folder);
    const endless = Readable.from((function* () { for (;;) yield Buffer.alloc(400); })());
    await expect(store.put("big", endless, room)).rejects.toMatchObject({ code: "too_large" });
    expect([await store.open("big"), incoming()]).toEqual([null, []]);
  });

  it("says so when the disk is full, and keeps no part of what came", async () => {
    const full = (file: string) => {
      writeFileSync(file, "the part that still had room");
      return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error("no space"), { code: "ENOSPC" })) });
    };
    const store = new FolderStore(folder, full);
    await expect(store.put("a", words("words"), room)).rejects.toMatchObject({ code: "storage_full" });
    expect([await store.open("a"), incoming()]).toEqual([null, []]);
  });

  it("removes a file, also twice", async () => {
    const store = new FolderStore(folder);
    await store.put("a", words("words"), room);
    await store.remove("a");
    await store.remove("a");
    expect(await store.open("a")).toBeNull();
  });

  it("forgets what a killed process left a day ago, and nothing that still comes in", async () => {
    mkdirSync(path.join(folder, ".incoming"));
    for (const name of ["old", "young"]) writeFileSync(path.join(folder, ".incoming", name), "half");
    const now = new Date();
    utimesSync(path.join(folder, ".incoming", "old"), now, new Date(now.getTime() - 90_000_000));
    await new FolderStore(folder).forgetAbandoned(now);
    expect(incoming()).toEqual(["young"]);
  });

  it.each(["", "/a", "a/", "../a", "a/../b", "a//b", ".incoming/a", "A", "a b", "a\u0000", "a\\b", "x".repeat(201)])("takes no key like %j", (key) => {
    expect(() => checkedKey(key)).toThrow("no key");
  });

  it("stands in the folder of data by default", async () => {
    await fileStore().put("a/b.png", words("words"), room);
    expect(readdirSync(path.join(process.env.DATA_DIR ?? "", "files", "a"))).toEqual(["b.png"]);
  });
});
