import { expect, test } from "vitest";
import { createDocument } from "~/modules/documents/create-document.server";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { actorFor } from "../../support/actors";
import { apiClientOf } from "../../support/api-client";

async function aDocument(kind: "working" | "guidance" = "working") {
  const [team, writer, lead] = [await buildTeam(database()), await buildPerson(database()), await buildPerson(database())];
  await buildMembership(database(), { teamId: team.id, personId: writer.id });
  await buildMembership(database(), { teamId: team.id, personId: lead.id, role: "lead" });
  const { id } = await createDocument(await actorFor(writer), team.slug, { title: "Visits", kind, language: "en", text: "Call **first**." });
  return { team, id, lead, path: `/documents/${id}`, client: await apiClientOf(writer), leads: await apiClientOf(lead) };
}

test("a document is put into a folder, thrown away, found in the trash and restored to where it lay", async () => {
  const { team, id, path, client } = await aDocument();
  const folderId = (await client.post(`/teams/${team.slug}/folders`, { name: "Field cards" })).json<{ id: number }>().id;
  const folders = async () => (await client.get(`/teams/${team.slug}/folders`)).json<{ items: { name: string; documents: number }[] }>().items;
  expect((await client.call("PUT", `${path}/place`, { body: { folderId } })).json()).toEqual({ id, title: "Visits" });
  expect((await client.call("PUT", `/folders/${folderId}`, { body: { name: "Cards" } })).status).toBe(204);
  expect(await folders()).toMatchObject([{ name: "Cards", documents: 1 }]);
  expect((await client.call("DELETE", path)).status).toBe(204);
  expect((await client.get(path)).status).toBe(404);
  expect((await client.get(`/teams/${team.slug}/trash`)).json<{ items: unknown[] }>().items).toMatchObject([{ id, title: "Visits" }]);
  expect((await client.call("PUT", `${path}/restoration`)).status).toBe(200);
  expect(await folders()).toMatchObject([{ documents: 1 }]);
  expect((await client.call("PUT", `${path}/favourite`)).status).toBe(204);
  expect((await client.get("/kept-documents")).json<{ favourites: unknown[] }>().favourites).toMatchObject([{ id }]);
});

test("a document begins in a folder, says where it lies and is listed with what lies there", async () => {
  const { team, id: atTop, client } = await aDocument();
  const anotherFolder = async (slug: string, by = client) => (await by.post(`/teams/${slug}/folders`, { name: "Field cards" })).json<{ id: number }>().id;
  const folderId = await anotherFolder(team.slug);
  const begin = async (folder: number) => (await client.post(`/teams/${team.slug}/documents`, { title: "In its place", kind: "working", language: "en", text: "Words.", folderId: folder })).json<{ id: number }>().id;
  const id = await begin(folderId);
  expect((await client.get(`/documents/${id}`)).json()).toMatchObject({ folderId });
  expect((await client.get(`/documents/${atTop}`)).json()).toMatchObject({ folderId: null });
  const listed = async (query: string) => (await client.get(`/documents?${query}`)).json<{ items: { id: number; folderId: number | null }[] }>().items.map((one) => [one.id, one.folderId]);
  expect(await listed(`folder=${folderId}`)).toEqual([[id, folderId]]);
  expect(await listed(`team=${team.slug}`)).toEqual([[id, folderId], [atTop, null]]);

  const other = await aDocument();
  const elsewhere = await anotherFolder(other.team.slug, other.client);
  expect((await client.get(`/documents/${await begin(elsewhere)}`)).json()).toMatchObject({ folderId: null });
});

test("a passage is commented on, answered, resolved and opened again; a comment is taken back by its author alone", async () => {
  const { path, client, leads } = await aDocument();
  const { remarkId, commentId } = (await leads.post(`${path}/comments`, { quotation: "first", markdown: "Whom?" })).json<{ remarkId: number; commentId: string }>();
  const reply = await client.post(`/remarks/${remarkId}/comments`, { markdown: "The cooperative." }, { "idempotency-key": "r" });
  expect((await client.post(`/remarks/${remarkId}/comments`, { markdown: "The cooperative." }, { "idempotency-key": "r" })).json()).toEqual(reply.json());
  const state = async () => (await client.get(`${path}/comments`)).json<{ items: { resolved: boolean; comments: { removed: boolean }[] }[] }>().items.map(({ resolved, comments }) => [resolved, comments.map(({ removed }) => removed)]);
  expect((await client.call("PUT", `/remarks/${remarkId}/resolved`, { body: { resolved: true } })).status).toBe(204);
  expect(await state()).toEqual([[true, [false, false]]]);
  expect((await client.call("PUT", `/remarks/${remarkId}/resolved`, { body: { resolved: false } })).status).toBe(204);
  expect((await client.call("DELETE", `/comments/${commentId}`)).status).toBe(404);
  expect((await leads.call("DELETE", `/comments/${commentId}`)).status).toBe(204);
  expect(await state()).toEqual([[false, [true, false]]]);
});

test("files go in and out: attached, exported, imported", async () => {
  const { team, path, client } = await aDocument();
  const bytes = { headers: { "content-type": "application/octet-stream" } };
  const added = await client.call("POST", `${path}/files?name=table.csv`, { body: "office,people", ...bytes });
  const { id: fileId } = added.json<{ id: string }>();
  expect((await client.get(`${path}/files`)).json<{ items: unknown[] }>().items).toMatchObject([{ id: fileId, name: "table.csv" }]);
  expect((await client.call("DELETE", `${path}/files/${fileId}`)).status).toBe(204);
  const markdown = await client.get(`${path}/export/md`);
  expect(markdown.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
  expect(markdown.text).toContain("Call **first**.");
  const imported = await client.call("POST", `/teams/${team.slug}/documents/import?name=visit.md&language=en`, { body: "# A visit\n\nBring boots.", ...bytes });
  const [one] = imported.json<{ items: { document: { id: number } }[] }>().items;
  expect((await client.get(`/documents/${one?.document.id}/text`)).text).toContain("Bring boots.");
});

test("versions are named, read in pages, compared and brought back", async () => {
  const { path, client } = await aDocument();
  const name = async (words: string) => (await client.post(`${path}/versions`, { name: words })).json<{ number: number }>().number;
  const first = await name("As sent");
  await client.call("PUT", `${path}/text`, { body: "Call **last**.", headers: { "content-type": "text/markdown", "if-match": "*" } });
  const second = await name("As returned");
  const page = (await client.get(`${path}/versions?limit=1`)).json<{ items: { number: number; name: string }[]; next: string }>();
  expect(page.items).toMatchObject([{ number: second, name: "As returned" }]);
  expect((await client.get(`${path}/versions?limit=1&cursor=${page.next}`)).json<{ items: unknown[] }>().items).toMatchObject([{ number: first, name: "As sent" }]);
  expect((await client.get(`${path}/versions/${first}`)).json<{ html: string }>().html).toContain("<strong>first</strong>");
  expect((await client.get(`${path}/comparison?from=${first}&to=${second}`)).json()).toMatchObject({ changes: 1 });
  expect((await client.post(`${path}/versions/${first}/restoration`, undefined)).status).toBe(201);
  expect((await client.get(`${path}/text`)).text).toBe("Call **first**.");
});

test("guidance is sent, reviewed, approved and published by programs, then confirmed and translated", async () => {
  const { id, path, client, leads, lead } = await aDocument("guidance");
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const step = async (by: typeof client, body: object) => (await by.post(`${path}/life`, body)).json<{ stage: string }>();
  expect((await client.post(`${path}/life`, { step: "send", dueOn: inDays(9) })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/reviewers" }] });
  expect(await step(client, { step: "send", reviewers: [lead.handle], dueOn: inDays(9) })).toEqual({ stage: "in_review" });
  const life = (await leads.get(`${path}/life`)).json<{ steps: string[]; gates: { name: string; passed: boolean; ticked: boolean }[] }>();
  expect(life.steps).toEqual(expect.arrayContaining(["answer"]));
  for (const { name, ticked } of life.gates) if (ticked) await step(client, { step: "tick", gate: name, done: true });
  await step(leads, { step: "answer", verdict: "approve" });
  expect(await step(leads, { step: "approve" })).toEqual({ stage: "approved" });
  expect((await client.post(`${path}/life`, { step: "approve" })).status).toBe(403);
  await step(leads, { step: "publish", reviewOn: inDays(100), expiresOn: inDays(200) });
  expect((await leads.call("PUT", `${path}/confirmations`, { body: { wholeTeam: true, dueOn: inDays(20) } })).status).toBe(204);
  expect((await client.call("PUT", `${path}/confirmation`)).status).toBe(204);
  const { people } = (await leads.get(`${path}/confirmations`)).json<{ people: { confirmedAt: string | null }[] }>();
  expect(people.filter(({ confirmedAt }) => confirmedAt !== null)).toHaveLength(1);
  await step(client, { step: "plan", formats: ["pdf", "print"], made: ["print"], languages: ["es"] });
  expect((await client.post(`${path}/life`, { step: "plan" })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/formats", code: "required" }, { pointer: "#/made" }, { pointer: "#/languages" }] });
  expect((await leads.post(`${path}/life`, { step: "arrange", owner: lead.handle })).json()).toMatchObject({ status: 422, errors: [{ pointer: "#/publication" }] });
  expect((await client.get(`${path}/life`)).json()).toMatchObject({ plan: { formats: [{ format: "pdf", done: "there" }, { format: "print", done: "there" }], languages: [{ language: "es", done: "open" }] } });
  const french = (await client.post(`${path}/languages`, { language: "fr" })).json<{ id: number }>().id;
  expect((await client.get(`/documents/${french}/languages`)).json<{ items: { id: number; isSource: boolean }[] }>().items.map(({ id: one, isSource }) => [one, isSource])).toEqual([[id, true], [french, false]]);
});
