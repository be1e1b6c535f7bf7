import { eq } from "drizzle-orm";
import { randomUUID } from "node:crypto";
import { deflateSync, crc32 } from "node:zlib";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { storedFile } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { accessFile } from "~/modules/files/access-file.server";
import { claimFiles, dropFile, filesOf, keepFiles, releaseFiles } from "~/modules/files/claim-files.server";
import { fileKey } from "~/modules/files/file-keys";
import { registerFileOwner } from "~/modules/files/file-owners.server";
import { forgetFiles } from "~/modules/files/forget-files.server";
import { takeFile } from "~/modules/files/take-file.server";
import type { Actor } from "~/platform/auth/actor";
import { database, transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { contentOf } from "~/platform/storage/folder-store.server";
import { fileStore } from "~/platform/storage/storage.server";
import { actorFor } from "../../support/actors";

const readers = new Set<number>();

beforeAll(() => registerFileOwner("shelf", async (actor) => {
  if (!readers.has(actor.personId)) throw new DomainError("forbidden");
  return Promise.resolve();
}));

const somebody = async (): Promise<Actor> => actorFor(await buildPerson(database()));
const take = (actor: Actor, name: string, content: string | Uint8Array) => takeFile(actor, { name, content: contentOf(Buffer.from(content)) });
const shelf = () => ({ kind: "shelf", id: randomUUID() });
const stored = async (id: string, width?: number) => {
  const file = await fileStore().open(fileKey(id, width));
  return file && buffer(file.content);
};
const photograph = () => sharp({ create: { width: 1_200, height: 800, channels: 3, background: "#368" } })
  .withExif({ IFD0: { Make: "SecretCamera" }, IFD3: { GPSLatitude: "6/1 27/1 0/1" } }).withMetadata({ orientation: 6 }).jpeg().toBuffer();

/** A PNG that claims a size it does not hold. */
function bomb(side: number): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), body]);
    const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(body.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([size, named, check]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.alloc(side))), chunk("IEND", Buffer.alloc(0))]);
}

describe("taking a file in", () => {
  it.each([
    ["report.exe", "%PDF-1.7\nwords", "application/pdf"],
    ["picture.png", "<script>alert(1)</script>", "text/plain"],
    ["drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "text/plain"],
    ["page.html", "<!doctype html><p>words", "text/plain"],
    ["table.csv", "office,people\nБишкек,4\n", "text/csv"],
    ["data.csv", "\u0000\u0001\u0002", "application/octet-stream"],
  ])("tells what %s is by its content", async (name, content, type) => {
    expect(await take(await somebody(), name, content)).toMatchObject({ name, type, size: Buffer.byteLength(content) });
  });

  it("puts a photograph upright, takes camera and place out of it and makes smaller copies", async () => {
    const file = await take(await somebody(), "beach.jpg", await photograph());
    expect(file).toMatchObject({ type: "image/jpeg", picture: { width: 800, height: 1_200, widths: [480, 800], alt: "" } });
    const original = await stored(file.id);
    expect(original?.includes("SecretCamera")).toBe(false);
    const { exif, orientation, ...facts } = await sharp(original!).metadata();
    expect([facts.width, facts.height, exif, orientation]).toEqual([800, 1_200, undefined, undefined]);
    expect(await sharp((await stored(file.id, 480))!).metadata()).toMatchObject({ format: "webp", width: 480, height: 720 });
    expect(file.size).toBe(original?.byteLength);
  });

  it("takes what claims to be a picture and is none, or a giant one, as a file that is never shown", async () => {
    const actor = await somebody();
    const broken = (await photograph()).subarray(0, 300);
    for (const content of [broken, bomb(60_000)]) {
      const file = await take(actor, "picture.png", content);
      expect(file.type).toBe("application/octet-stream");
      expect(file.picture).toBeUndefined();
    }
  });

  it("keeps nothing of one that is empty, too large, or whose sender goes away", async () => {
    const actor = await somebody();
    async function* endless() {
      for (;;) yield await Promise.resolve(Buffer.alloc(1_048_576));
    }
    async function* gone() {
      yield await Promise.resolve(Buffer.from("half"));
      throw new Error("the sender went away");
    }
    await expect(take(actor, "nothing.txt", "")).rejects.toMatchObject({ code: "invalid", message: "empty" });
    await expect(takeFile(actor, { name: "big", content: endless() })).rejects.toMatchObject({ code: "too_large" });
    await expect(takeFile(actor, { name: "half", content: gone() })).rejects.toThrow("the sender went away");
    expect(await database().$count(storedFile, eq(storedFile.uploaderId, actor.personId))).toBe(0);
  });

  it("keeps a name without folders and its ending, however long it is", async () => {
    const actor = await somebody();
    expect((await take(actor, "C:\\Users\\me\\plan.txt", "words")).name).toBe("plan.txt");
    expect((await take(actor, "../../etc/passwd", "words")).name).toBe("passwd");
    expect((await take(actor, `${"长".repeat(400)}.docx`, "words")).name).toBe(`${"长".repeat(145)}.docx`);
  });
});

describe("a file of a thing", () => {
  it("is its uploader's alone until it is claimed, then everybody's who may read the thing", async () => {
    const [uploader, reader, stranger] = await Promise.all([somebody(), somebody(), somebody()]);
    readers.add(reader.personId);
    const { id } = await take(uploader, "a.txt", "words");
    expect((await accessFile(uploader, id)).id).toBe(id);
    await expect(accessFile(reader, id)).rejects.toMatchObject({ code: "not_found" });
    const owner = shelf();
    await transaction((tx) => claimFiles(tx, uploader, owner, [{ id, alt: "a plan" }]));
    expect((await accessFile(reader, id)).alt).toBe("a plan");
    for (const other of [stranger, uploader]) await expect(accessFile(other, id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is claimed once, by who brought it, and not when the rest of the change fails", async () => {
    const [uploader, other] = await Promise.all([somebody(), somebody()]);
    const { id } = await take(uploader, "a.txt", "words");
    const refused = { code: "invalid", message: "gone" };
    await expect(transaction((tx) => claimFiles(tx, other, shelf(), [{ id }]))).rejects.toMatchObject(refused);
    await expect(transaction(async (tx) => {
      await claimFiles(tx, uploader, shelf(), [{ id }]);
      throw new Error("the rest failed");
    })).rejects.toThrow("the rest failed");
    const tries = await Promise.allSettled([1, 2, 3].map(() => transaction((tx) => claimFiles(tx, uploader, shelf(), [{ id }]))));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("keeps the order in which files were claimed", async () => {
    const uploader = await somebody();
    const owner = shelf();
    const files = await Promise.all(["one", "two", "three"].map((name) => take(uploader, name, name)));
    await transaction((tx) => claimFiles(tx, uploader, owner, files.slice(0, 2)));
    await transaction((tx) => claimFiles(tx, uploader, owner, files.slice(2)));
    expect((await filesOf(owner)).map(({ name }) => name)).toEqual(["one", "two", "three"]);
    await transaction((tx) => keepFiles(tx, owner, files.slice(1)));
    expect((await filesOf(owner)).map(({ name }) => name)).toEqual(["two", "three"]);
  });
});

describe("files that nobody needs", () => {
  const day = 86_400_000;
  const later = (milliseconds: number) => new Date(Date.now() + milliseconds);
  const isStored = async (id: string) => (await stored(id)) !== null;

  it("are removed a day after they came when nothing has claimed them", async () => {
    const uploader = await somebody();
    const [left, kept] = [await take(uploader, "left.jpg", await photograph()), await take(uploader, "kept.txt", "words")];
    await transaction((tx) => claimFiles(tx, uploader, shelf(), [kept]));
    await forgetFiles(later(day / 2));
    expect(await isStored(left.id)).toBe(true);
    await forgetFiles(later(day + 60_000));
    expect([await isStored(left.id), await stored(left.id, 480), await isStored(kept.id)]).toEqual([false, null, true]);
    await expect(accessFile(uploader, left.id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("are out of reach at once and removed soon when they were taken away", async () => {
    const uploader = await somebody();
    readers.add(uploader.personId);
    const owner = shelf();
    const [released, dropped] = [await take(uploader, "a.txt", "words"), await take(uploader, "b.txt", "words")];
    await transaction((tx) => claimFiles(tx, uploader, owner, [released]));
    await transaction((tx) => releaseFiles(tx, owner));
    await dropFile(uploader, dropped.id);
    for (const { id } of [released, dropped]) await expect(accessFile(uploader, id)).rejects.toMatchObject({ code: "not_found" });
    await forgetFiles(new Date());
    expect([await isStored(released.id), await isStored(dropped.id)]).toEqual([false, false]);
  });
});
