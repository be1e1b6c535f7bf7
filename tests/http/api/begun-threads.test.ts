import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { apiClientOf } from "../../support/api-client";
import { buildSpace } from "../discussion/spaces";

interface Line { id: string; title: string; beginAt: string | null; version: number }

it("a program keeps a thread, lets it wait, keeps it back and begins it once", async () => {
  const { team, member } = await buildSpace();
  const { person } = await member();
  const program = await apiClientOf(person);
  const id = randomUUID();
  const keep = (body: object) => program.call("PUT", `/teams/${team.slug}/begun-threads/${id}`, { body });
  const lines = async () => (await program.get("/begun-threads")).json<{ items: Line[] }>().items;

  const kept = await keep({ markdown: "How do you choose" });
  expect(kept.status).toBe(200);
  const { version } = kept.json<{ version: number }>();
  expect(await lines()).toMatchObject([{ id, team: team.slug, kind: "discussion", title: "", markdown: "How do you choose", language: null, terms: [], version, beginAt: null }]);
  expect((await keep({ title: "Other words" })).status).toBe(409);

  const time = (method: string) => program.call(method, `/begun-threads/${id}/time`, method === "PUT" ? { body: { sendAt: new Date(Date.now() + 86_400_000).toISOString() } } : {});
  expect((await time("PUT")).status).toBe(422);
  expect((await keep({ title: "Sampling", markdown: "How do you choose farms?", language: "en", version })).status).toBe(200);
  expect((await time("PUT")).status).toBe(204);
  expect((await lines())[0]?.beginAt).toMatch(/Z$/);
  expect((await time("DELETE")).status).toBe(204);
  expect((await lines())[0]?.beginAt).toBeNull();

  const begun = await program.post(`/begun-threads/${id}/begin`, undefined);
  expect(begun.status).toBe(201);
  expect(begun.json()).toMatchObject({ seq: 1, messageId: id });
  expect((await program.get(`/threads/${begun.json<{ id: number }>().id}`)).json()).toMatchObject({ title: "Sampling" });
  expect(await lines()).toEqual([]);
  expect((await program.post(`/begun-threads/${id}/begin`, undefined)).status).toBe(404);
  expect((await program.call("DELETE", `/begun-threads/${id}`)).status).toBe(204);
});
