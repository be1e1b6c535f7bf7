import { describe, expect, it } from "vitest";
import { buildPerson } from "~db/seed/factories/build-person";
import { database } from "~/platform/database/connection.server";
import { apiClientOf } from "../../support/api-client";
import { buildSpace, startThread } from "../discussion/spaces";

const asFile = { "content-type": "application/octet-stream" };

describe("files for programs", () => {
  it("are uploaded, attached and downloaded by those who read the thread", async () => {
    const { href, member } = await buildSpace({ visibility: "private" });
    const { client, person } = await member();
    const id = /threads\/(\d+)/.exec((await startThread(client, href)).path)?.[1];
    const [program, strangers] = [await apiClientOf(person), await apiClientOf(await buildPerson(database()))];
    const uploaded = await program.post("/files?name=table.csv", "office,people", asFile);
    const { id: file } = uploaded.json<{ id: string }>();
    expect([uploaded.status, uploaded.json()]).toEqual([201, { id: file, name: "table.csv", type: "text/csv", size: 13 }]);
    expect((await program.post(`/threads/${id}/messages`, { language: "en", files: [file] })).status).toBe(201);
    expect((await program.get(`/threads/${id}/messages?since=1`)).json<{ items: { files: unknown[] }[] }>().items[0]?.files).toEqual([uploaded.json()]);
    const content = await program.get(`/files/${file}/content`, { range: "bytes=7-" });
    expect([content.status, content.text, content.headers.get("content-range"), content.headers.get("content-type")]).toEqual([206, "people", "bytes 7-12/13", "text/csv; charset=utf-8"]);
    for (const path of [`/files/${file}`, `/files/${file}/content`]) expect((await strangers.get(path)).status).toBe(404);
    expect((await program.post(`/threads/${id}/messages`, { markdown: "Again", language: "en", files: [file] })).status).toBe(422);
  });

  it("are not taken without a name or content", async () => {
    const program = await apiClientOf(await buildPerson(database()));
    expect((await program.post("/files", "words", asFile)).status).toBe(400);
    expect((await program.post("/files?name=a.txt", "", asFile)).status).toBe(422);
    expect((await program.post("/files?name=a.txt", { a: 1 })).status).toBe(415);
  });
});
