import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { apiClientOf, type ApiClient } from "../../support/api-client";
import { eventually } from "../../support/eventually";
import { pdfFile, wordFile } from "../../support/made-files";

async function uploaded(client: ApiClient, name: string, content: Buffer): Promise<string> {
  const answer = await client.call("POST", `/files?name=${encodeURIComponent(name)}`, { body: new Uint8Array(content), headers: { "content-type": "application/octet-stream" } });
  return answer.json<{ id: string }>().id;
}

test("a program puts a file among a team's documents, brings it anew, moves it and throws it away, with its owner's rights", async () => {
  const [team, elsewhere] = [await buildTeam(database(), { visibility: "private" }), await buildTeam(database(), { visibility: "private" })];
  const [writes, reads, other] = [await buildPerson(database()), await buildPerson(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: writes.id, role: "member" });
  await buildMembership(database(), { teamId: elsewhere.id, personId: writes.id, role: "member" });
  await buildMembership(database(), { teamId: team.id, personId: reads.id, role: "observer" });
  const [writer, reader, stranger] = [await apiClientOf(writes), await apiClientOf(reads), await apiClientOf(other)];

  const fileId = await uploaded(writer, "Act.pdf", pdfFile(["About quarries"]));
  expect((await reader.post(`/teams/${team.slug}/files`, { fileId, language: "en" })).status).toBe(403);
  const made = await writer.post(`/teams/${team.slug}/files`, { fileId, language: "en" });
  const { id } = made.json<{ id: number; title: string }>();
  expect([made.status, made.json<{ title: string }>().title, made.headers.get("location")]).toEqual([201, "Act", expect.stringContaining(`/api/v1/documents/${id}/file`)]);
  await eventually(async () => (await reader.get(`/documents/${id}/file/text`)).json<{ reading: string; text: string }>().text === "About quarries", "the words are read", 30_000);
  const { items } = (await reader.get(`/documents?team=${team.slug}&kind=file`)).json<{ items: { id: number; file: { name: string } }[] }>();
  expect(items).toEqual([expect.objectContaining({ id, file: expect.objectContaining({ name: "Act.pdf" }) })]);
  expect([(await stranger.get(`/documents/${id}/file`)).status, (await reader.get(`/documents/${id}`)).status]).toEqual([404, 404]);

  const next = await uploaded(writer, "scan0001.docx", await wordFile(["About mines"]));
  expect((await writer.post(`/documents/${id}/file/versions`, { fileId: next })).status).toBe(201);
  expect((await writer.call("PATCH", `/documents/${id}/file`, { body: { title: "Mining act", language: "en" } })).status).toBe(200);
  const read = (await reader.get(`/documents/${id}/file`)).json<{ title: string; versions: { number: number; file: { id: string; name: string } }[] }>();
  expect([read.title, read.versions.map(({ number, file }) => [number, file.name])]).toEqual(["Mining act", [[2, "Mining act.docx"], [1, "Mining act.pdf"]]]);
  expect((await reader.get(`/files/${fileId}/content`)).status).toBe(200);

  const said = await reader.post(`/documents/${id}/comments`, { version: 1, page: 1, markdown: "Which quarry?" });
  expect(said.status).toBe(201);
  expect((await reader.post(`/documents/${id}/comments`, { page: 1, markdown: "Which mine?" })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/page", code: "page_unknown" }] });
  expect((await writer.post(`/remarks/${said.json<{ remarkId: number }>().remarkId}/comments`, { markdown: "That one." })).status).toBe(201);
  expect((await reader.get(`/documents/${id}/comments`)).json()).toMatchObject({ items: [{ quotation: "", file: { version: 1, page: 1 }, resolved: false, comments: [{}, {}] }] });
  expect((await stranger.get(`/documents/${id}/comments`)).status).toBe(404);

  const moved = await writer.call("PUT", `/documents/${id}/place`, { body: { team: elsewhere.slug } });
  expect([moved.status, (await reader.get(`/documents/${id}/file`)).status, (await reader.get(`/files/${fileId}/content`)).status]).toEqual([200, 404, 404]);
  expect((await writer.call("DELETE", `/documents/${id}`)).status).toBe(204);
  expect((await writer.get(`/documents/${id}/file`)).status).toBe(404);
  expect((await writer.call("PUT", `/documents/${id}/restoration`)).json()).toEqual({ id, title: "Mining act" });
}, 60_000);
