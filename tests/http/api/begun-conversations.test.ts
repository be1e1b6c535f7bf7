import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { database } from "~/platform/database/connection.server";
import { buildPerson } from "~db/seed/factories/build-person";
import { apiClientOf } from "../../support/api-client";

interface Line { id: string; version: number; to: { handle: string }[] }

it("a program keeps words to people, goes on from them and sends them once", async () => {
  const [me, other] = [await buildPerson(database()), await buildPerson(database())];
  const [program, theirs] = [await apiClientOf(me), await apiClientOf(other)];
  const id = randomUUID();
  const keep = (body: object) => program.call("PUT", `/begun-conversations/${id}`, { body });
  const lines = async () => (await program.get("/begun-conversations")).json<{ items: Line[] }>().items;

  const kept = await keep({ to: [other.handle, "nobody-of-this-name"], markdown: "Could we" });
  const { version } = kept.json<{ version: number }>();
  expect(await lines()).toMatchObject([{ id, to: [{ handle: other.handle }], title: "", markdown: "Could we", language: null, version }]);
  expect((await keep({ to: [other.handle], markdown: "Might we" })).status).toBe(409);
  expect((await keep({ to: [other.handle], markdown: "Could we speak", version })).status).toBe(200);

  // Nobody else's, and no thread of a team.
  expect((await theirs.get("/begun-conversations")).json()).toEqual({ items: [] });
  expect((await theirs.call("PUT", `/begun-conversations/${id}`, { body: { markdown: "Mine" } })).status).toBe(409);
  expect((await program.get("/begun-threads")).json()).toEqual({ items: [] });
  expect((await program.post(`/begun-threads/${id}/begin`, undefined)).status).toBe(404);

  const sendAt = new Date(Date.now() + 3_600_000).toISOString();
  expect((await program.call("PUT", `/begun-conversations/${id}/time`, { body: { sendAt } })).status).toBe(204);
  expect(await lines()).toMatchObject([{ id, sendAt }]);
  expect((await theirs.call("DELETE", `/begun-conversations/${id}/time`)).status).toBe(404);
  expect((await program.call("DELETE", `/begun-conversations/${id}/time`)).status).toBe(204);
  expect(await lines()).toMatchObject([{ id, sendAt: null }]);

  const sent = await program.post("/conversations", { to: [other.handle], language: "en", markdown: "Could we speak on Thursday?", messageId: id });
  expect(sent.json()).toMatchObject({ messageId: id });
  expect(await lines()).toEqual([]);
  expect((await keep({ to: [other.handle], markdown: "Could we speak on Thursday?" })).json()).toEqual({ version: 0 });
  expect((await program.call("DELETE", `/begun-conversations/${id}`)).status).toBe(204);
});
