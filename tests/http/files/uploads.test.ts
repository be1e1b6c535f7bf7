import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { buildPerson } from "~db/seed/factories/build-person";
import { database } from "~/platform/database/connection.server";
import type { HttpClient } from "../../support/http-client";
import { clientOf } from "../../support/sessions";
import { buildSpace, startThread } from "../discussion/spaces";

const someone = async () => clientOf(await buildPerson(database()));
const begin = (client: HttpClient, size: number, name = "plan.txt") =>
  client.send("/files/uploads", { method: "POST", headers: { "tus-resumable": "1.0.0", "upload-length": String(size), "upload-metadata": `filename ${Buffer.from(name).toString("base64")}`, "content-length": "0" } });
const piece = (client: HttpClient, address: string, from: number, content: string) =>
  client.send(address, { method: "PATCH", body: Buffer.from(content), headers: { "tus-resumable": "1.0.0", "upload-offset": String(from), "content-type": "application/offset+octet-stream" } });

describe("an upload in pieces", () => {
  it("goes on from where the server is, becomes a file with its last piece and is attached by its id", async () => {
    const { href, member } = await buildSpace();
    const { client } = await member();
    const begun = await begin(client, 10, "Überblick.txt");
    expect(begun.status).toBe(201);
    const address = begun.headers.location ?? "";
    expect((await piece(client, address, 0, "0123")).headers["upload-offset"]).toBe("4");
    expect((await client.send(address, { method: "HEAD" })).headers).toMatchObject({ "upload-offset": "4", "upload-length": "10", "cache-control": "no-store" });
    expect((await piece(client, address, 2, "2345")).status).toBe(409);
    const last = await piece(client, address, 4, "456789");
    const file = String(last.headers["meridian-file"]);
    expect([last.status, last.headers["upload-offset"]]).toEqual([204, "10"]);
    expect((await client.send(address, { method: "HEAD" })).headers).toMatchObject({ "upload-offset": "10", "meridian-file": file });

    const thread = await startThread(client, href);
    const posted = await client.post(thread.path, { messageId: randomUUID(), message: "See this", language: "en", attached: file });
    expect(posted.text).toContain("Überblick.txt");
    expect((await client.send(`/files/${file}`)).body.toString()).toBe("0123456789");
  });

  it("is its owner's alone", async () => {
    const [owner, other, nobody] = [await someone(), await someone(), await clientOf(null)];
    const address = (await begin(owner, 4)).headers.location ?? "";
    expect((await other.send(address, { method: "HEAD" })).status).toBe(404);
    expect((await piece(other, address, 0, "evil")).status).toBe(404);
    expect((await other.send(address, { method: "DELETE" })).status).toBe(404);
    for (const answer of [await begin(nobody, 4), await piece(nobody, address, 0, "evil")]) expect(answer.status).toBe(401);
    const file = String((await piece(owner, address, 0, "mine")).headers["meridian-file"]);
    expect((await other.send(`/files/${file}`)).status).toBe(404);
  });

  it("takes no more than was announced and no more than is allowed", async () => {
    const client = await someone();
    expect((await begin(client, 26 * 1024 * 1024)).status).toBe(413);
    expect((await begin(client, 0)).status).toBe(422);
    const address = (await begin(client, 4)).headers.location ?? "";
    expect((await piece(client, address, 0, "too much")).status).toBe(413);
  });

  it("is given up by its owner, who then has no file of it", async () => {
    const client = await someone();
    const address = (await begin(client, 4)).headers.location ?? "";
    const file = String((await piece(client, address, 0, "mine")).headers["meridian-file"]);
    expect((await client.send(`/files/${file}`)).status).toBe(200);
    expect((await client.send(`/files/${file}`, { method: "DELETE" })).status).toBe(204);
    expect((await client.send(`/files/${file}`)).status).toBe(404);
    expect((await client.send(address, { method: "DELETE" })).status).toBe(204);
    expect((await client.send(address, { method: "HEAD" })).status).toBe(404);
  });
});
