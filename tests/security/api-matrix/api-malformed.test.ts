import { describe, expect, test } from "vitest";
import { operations } from "~/modules/operations.server";
import type { Operation } from "~/platform/api/operation";
import { apiClientOf, type ApiAnswer, type ApiClient } from "../../support/api-client";
import { database } from "~/platform/database/connection.server";
import { rateLimit } from "~db/schema";
import { buildWorld, type World } from "../access-matrix/world";
import { oddBodies, oddPathParts, oddQueries, oddValues } from "../malformed-values";
import { addressOf } from "./ask";
import type { ApiAsked } from "./row";
import { apiRows } from "./rows";

type Asker = { world: World; client: ApiClient };

/** Whoever is allowed most comes furthest in. */
async function newAsker(): Promise<Asker> {
  const world = await buildWorld("open");
  return { world, client: await apiClientOf(world.people.lead) };
}

let reader: Promise<Asker> | undefined;

/** Operations that only read share one world. */
const askerFor = ({ method }: Operation): Promise<Asker> => (method === "GET" ? (reader ??= newAsker()) : newAsker());

function usualOf({ id }: Operation, world: World): ApiAsked {
  const row = apiRows.find(({ operation }) => operation === id);
  if (!row) throw new Error(`${id} is not in the matrix`);
  return row.ask(world, "lead");
}

async function expectSensible(what: string, asked: Promise<ApiAnswer>): Promise<void> {
  const { status, text, headers } = await asked;
  expect(status, `${what}: ${text.slice(0, 300)}`).toBeLessThan(500);
  expect(text, what).not.toMatch(/\bat \S+ \(?(file:|node:|\/)|node_modules|PostgresError/);
  if (status >= 400) expect(headers.get("content-type"), what).toBe("application/problem+json");
  // So many questions in a minute are more than a token is good for.
  if (status === 429) await database().delete(rateLimit);
}

const oddJson: unknown[] = [null, true, -1, 1e308, 2 ** 53, "", [], {}, [[]], { $ne: null }, ["x"], ...oddValues];
const deep = "[".repeat(50_000);
const oddTexts = ["", "{", "nothing", "null", "[]", "1e999", "\"x\"", "{\"__proto__\":{\"admin\":true}}", "{\"constructor\":1}", `{"title":${deep}`, "\ufeff{}", "{\"markdown\":\"\\ud800\",\"language\":\"en\"}"];

/** What a cursor could say that we did not write: more than a column holds, and what no text holds. */
const oddCursors = [0, -1, 2 ** 31, Number.MAX_SAFE_INTEGER, "a\0b", "\ud800", "", null, [], {}].map((place) => Buffer.from(JSON.stringify(place)).toString("base64url"));

const oddHeaders: Record<string, string>[] = [
  { "if-match": "\"" }, { "if-match": "\"a\", \"b\"" }, { "if-match": "x".repeat(4_000) }, { "if-none-match": "*" }, { "if-none-match": "\"".repeat(3_000) },
  { "idempotency-key": "" }, { "idempotency-key": "x".repeat(255) }, { "idempotency-key": "\"" }, { accept: ";;;q=," }, { accept: "a/b/c" }, { accept: "*/*;q=0" }, { accept: "x".repeat(4_000) },
  { "accept-language": "xx;q=9,*;q=,,;" }, { "content-type": ";;;" }, { "content-type": "application/json; charset=utf-16" }, { range: "bytes=5-1" },
  { authorization: "Bearer" }, { authorization: "Basic eDp5" }, { authorization: `Bearer ${"x".repeat(4_000)}` }, { authorization: "Bearer mrd_\u00e9" },
];

describe.each(operations.map((operation) => ({ id: operation.id, operation })))("$id answers no nonsense with a fault", ({ operation }) => {
  const { method } = operation;

  test("in its address", async () => {
    const { world, client } = await askerFor(operation);
    const usual = usualOf(operation, world);
    for (const name of Object.keys(usual.path ?? {})) {
      for (const odd of oddPathParts) {
        const address = operation.path.replace(`{${name}}`, odd).replace(/\{(\w+)\}/g, (_, other: string) => String(usual.path?.[other]));
        await expectSensible(`${method} ${address.slice(0, 80)}`, client.call(method, address, { body: method === "GET" ? undefined : usual.body, headers: usual.headers }));
      }
    }
    const address = addressOf(operation, { ...usual, query: undefined });
    const named = Object.keys(operation.query.shape).flatMap((name) => oddValues.map((value) => `${name}=${encodeURIComponent(value.toWellFormed()).slice(0, 5_000)}`));
    const cursors = operation.paged ? oddCursors.map((cursor) => `cursor=${cursor}`) : [];
    for (const query of [...oddQueries, ...named, ...cursors]) await expectSensible(`${method} ${address}?${query.slice(0, 80)}`, client.call(method, `${address}?${query}`));
  });

  test("in its body and headers", async () => {
    const { world, client } = await askerFor(operation);
    const usual = usualOf(operation, world);
    const address = addressOf(operation, usual);
    for (const headers of oddHeaders) {
      await expectSensible(JSON.stringify(headers).slice(0, 80), client.call(method, address, { body: method === "GET" ? undefined : usual.body, headers: { ...usual.headers, ...headers } }));
    }
    if (method === "GET") return;
    for (const { name, type, body } of oddBodies) await expectSensible(name, client.call(method, address, { body: body.toString(), headers: { ...usual.headers, "content-type": type } }));
    for (const text of oddTexts) await expectSensible(text.slice(0, 60), client.call(method, address, { body: text, headers: { "content-type": "application/json", ...usual.headers } }));
    if (typeof usual.body !== "object" || usual.body === null) return;
    for (const name of [...Object.keys(usual.body), "messageId"]) {
      for (const value of oddJson) await expectSensible(`${name}: ${JSON.stringify(value).slice(0, 60)}`, client.call(method, address, { body: { ...usual.body, [name]: value }, headers: usual.headers }));
    }
  });
});
