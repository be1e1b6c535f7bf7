import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { expertiseTerm, person } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { uniqueWord } from "~db/seed/factories/unique";
import { apiClientOf, type ApiClient } from "../../support/api-client";

const administrator = async () => apiClientOf(await buildPerson(database(), { organisationRole: "administrator" }));
const send = (client: ApiClient, body: string) => client.call("POST", "/staff-files", { body, headers: { "content-type": "application/octet-stream" } });
const titleOf = async (id: number) => (await database().select({ title: person.title }).from(person).where(eq(person.id, id)))[0]?.title;

test("a staff file is read without writing, shown by line, and taken over exactly as it was shown", async () => {
  const [client, somebody] = [await administrator(), await buildPerson(database(), { title: "Economist" })];
  const read = await send(client, `email,title,role\n${somebody.email},Chief economist,staff\nnobody-here,X,staff`);
  expect(read.status).toBe(201);
  // As long in letters as it may be in bytes, which is more than a file may be.
  expect((await send(client, `email,title\n${"ب".repeat(1_100_000)}`)).json()).toMatchObject({ status: 413, code: "too_large" });
  const path = `/staff-files/${read.json<{ id: string }>().id}`;
  const shown = await client.get(path);
  expect(shown.json()).toMatchObject({
    appliedAt: null, counts: { new: 0, changed: 1, same: 0, wrong: 1 },
    lines: expect.arrayContaining([expect.objectContaining({ kind: "changed", changes: [{ column: "title", from: "Economist", to: "Chief economist" }] })]) as unknown,
  });
  expect(await titleOf(somebody.id)).toBe("Economist");
  const takeOver = (headers: Record<string, string>) => client.call("PUT", `${path}/taking-over`, { headers });
  expect((await takeOver({})).status).toBe(428);
  await database().update(person).set({ title: "Senior economist" }).where(eq(person.id, somebody.id));
  expect((await takeOver({ "if-match": shown.headers.get("etag") ?? "" })).status).toBe(412);
  expect(await titleOf(somebody.id)).toBe("Senior economist");
  expect((await takeOver({ "if-match": (await client.get(path)).headers.get("etag") ?? "" })).status).toBe(204);
  expect(await titleOf(somebody.id)).toBe("Chief economist");
  expect((await client.get(path)).json<{ appliedAt: string | null }>().appliedAt).not.toBeNull();
});

test("a file that cannot be read says why, and is nothing to whoever does not keep the directory", async () => {
  expect((await send(await administrator(), "name,title\nX,Y")).json()).toMatchObject({ status: 422, errors: [{ pointer: "#", code: "email_column" }] });
  expect((await send(await apiClientOf(await buildPerson(database())), "name,title\nX,Y")).status).toBe(404);
});

test("a narrower field is added in six languages, changed, and merged away", async () => {
  const [client, word] = [await administrator(), uniqueWord()];
  const words = (name: string) => ({ labels: Object.fromEntries(["en", "fr", "es", "ar", "ru", "zh"].map((locale) => [locale, `${name} ${locale}`])), synonyms: [`${name} too`] });
  const add = async (name: string) => (await client.post("/taxonomy/L1/narrower", words(name))).json<{ id: string }>().id;
  const [kept, gone] = [await add(`Kept ${word}`), await add(`Gone ${word}`)];
  expect((await client.call("PUT", `/taxonomy/${kept}`, { body: words(`Better ${word}`) })).status).toBe(200);
  expect((await client.get(`/taxonomy/${kept}`)).json()).toMatchObject({ labels: { fr: `Better ${word} fr` }, synonyms: [`Better ${word} too`] });
  expect((await client.call("PUT", `/taxonomy/${kept}`, { body: { ...words("X"), labels: { en: "Only one" } } })).status).toBe(422);
  expect((await client.post(`/taxonomy/${gone}/merger`, { into: kept })).json()).toEqual({ id: kept });
  expect((await client.get(`/taxonomy/${gone}`)).status).toBe(404);
  const [merged] = await database().select({ synonyms: expertiseTerm.alternatives }).from(expertiseTerm).where(eq(expertiseTerm.id, kept));
  expect(merged?.synonyms).toContain(`Gone ${word} fr`);
});
