import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { buildPerson } from "~db/seed/factories/build-person";
import { serveFile, type FileWish } from "~/modules/files/serve-file.server";
import { takeFile } from "~/modules/files/take-file.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { contentOf } from "~/platform/storage/folder-store.server";
import { actorFor } from "../../support/actors";

async function served(name: string, content: string | Uint8Array) {
  const actor: Actor = await actorFor(await buildPerson(database()));
  const file = await takeFile(actor, { name, content: contentOf(Buffer.from(content)) });
  const get = (headers: Record<string, string> = {}, wish: FileWish = { save: false }, method = "GET") =>
    serveFile(actor, file.id, wish, new Request("http://meridian.test/", { headers, method }), async () => {});
  return { file, get };
}

const header = (answer: Response, name: string) => answer.headers.get(name);

describe("a file as an answer", () => {
  it("is saved, under its own name, and nothing in it runs", async () => {
    const { get } = await served("mine & yours.html", "<script>alert(1)</script>");
    const answer = await get();
    expect(await answer.text()).toBe("<script>alert(1)</script>");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/plain; charset=utf-8", "content-length": "25", "content-security-policy": "default-src 'none'; sandbox",
      "content-disposition": `attachment; filename="mine _ yours.html"; filename*=UTF-8''mine%20%26%20yours.html`,
      "x-content-type-options": "nosniff", "cache-control": "private, no-cache, no-transform",
    });
  });

  it("is shown when it is a picture or a PDF, and saved on demand", async () => {
    const picture = await served("chart.png", await sharp({ create: { width: 600, height: 40, channels: 3, background: "#fff" } }).png().toBuffer());
    const pdf = await served("report.pdf", "%PDF-1.7\nwords");
    for (const { get } of [picture, pdf]) {
      expect(header(await get(), "content-disposition")).toMatch(/^inline; /);
      expect(header(await get({}, { save: true }), "content-disposition")).toMatch(/^attachment; /);
    }
    const copy = await picture.get({}, { save: false, width: 480 });
    expect([copy.status, header(copy, "content-type")]).toEqual([200, "image/webp"]);
    await expect(picture.get({}, { save: false, width: 481 })).rejects.toMatchObject({ code: "not_found" });
  });

  it("comes in the part that is asked for, so that an interrupted download goes on", async () => {
    const { get } = await served("letters.txt", "0123456789");
    const part = await get({ range: "bytes=4-6" });
    expect([part.status, header(part, "content-range"), header(part, "content-length"), await part.text()]).toEqual([206, "bytes 4-6/10", "3", "456"]);
    const beyond = await get({ range: "bytes=10-" });
    expect([beyond.status, header(beyond, "content-range")]).toEqual([416, "bytes */10"]);
    const other = await get({ range: "bytes=4-6", "if-range": `"another"` });
    expect([other.status, await other.text()]).toEqual([200, "0123456789"]);
  });

  it("is not sent again to who has it, and has no body for HEAD", async () => {
    const { get } = await served("letters.txt", "0123456789");
    const tag = header(await get(), "etag") ?? "";
    expect((await get({ "if-none-match": tag })).status).toBe(304);
    const head = await get({}, { save: false }, "HEAD");
    expect([head.status, header(head, "content-length"), head.body]).toEqual([200, "10", null]);
  });

  it("is read no faster than it is taken, and let go when its reader leaves", async () => {
    const actor = await actorFor(await buildPerson(database()));
    const file = await takeFile(actor, { name: "big.bin", content: contentOf(Buffer.alloc(2_000_000, 1)) });
    let asked = 0;
    const answer = await serveFile(actor, file.id, { save: false }, new Request("http://meridian.test/"), () => {
      asked += 1;
      return asked > 3 ? Promise.reject(new Error("gone")) : Promise.resolve();
    });
    await expect(answer.arrayBuffer()).rejects.toThrow("gone");
    expect(asked).toBe(4);
  });
});
