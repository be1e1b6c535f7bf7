import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { database } from "~/platform/database/connection.server";
import { idempotentAnswer, message, rateLimit } from "~db/schema";
import { buildPerson } from "~db/seed/factories/build-person";
import { buildMembership, buildTeam } from "~db/seed/factories/build-team";
import { buildMessage, buildThread } from "~db/seed/factories/build-thread";
import { ApiClient, apiClientOf, tokenFor } from "../../support/api-client";
import { serverOrigin } from "../../support/test-server";

interface Problem {
  code: string;
  status: number;
  instance: string;
  errors?: { pointer?: string; parameter?: string; header?: string; code: string }[];
}

/** A member with a token, and a thread of their team. */
async function atWork() {
  const who = await buildPerson(database());
  const team = await buildTeam(database());
  await buildMembership(database(), { teamId: team.id, personId: who.id });
  const thread = await buildThread(database(), { teamId: team.id, authorId: who.id });
  await buildMessage(database(), { threadId: thread.id });
  return { who, team, thread, client: await apiClientOf(who), messages: `/threads/${thread.id}/messages` };
}

const words = { markdown: "Some **words**", language: "en" };
const countOf = (threadId: number) => database().$count(message, eq(message.threadId, threadId));

describe("a refusal", () => {
  test("is a problem document with its own number, and no page, even where nothing stands", async () => {
    const client = new ApiClient(null);
    for (const path of ["/nothing", "/teams/", "/me.data", "/../v1/nothing"]) {
      const answer = await client.get(path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get("content-type"), path).toBe("application/problem+json");
      expect(answer.json<Problem>().instance, path).toBe(`urn:uuid:${answer.headers.get("x-request-id")}`);
    }
  });

  test("says which field is wrong and why", async () => {
    const { client, messages } = await atWork();
    const answer = await client.post(messages, { markdown: 5, language: "xx", langage: "en" });
    expect(answer.status).toBe(422);
    expect(answer.json<Problem>().errors).toEqual(expect.arrayContaining([
      expect.objectContaining({ pointer: "#/markdown", code: "required" }),
      expect.objectContaining({ pointer: "#/language", code: "unknown" }),
      expect.objectContaining({ pointer: "#/langage", code: "unrecognized_keys" }),
    ]));
    expect((await client.post(messages, { markdown: " " })).json<Problem>()).toMatchObject({ status: 422, errors: [{ code: "required" }] });
  });

  test("names a wrong parameter, a wrong cursor and one that stands twice", async () => {
    const { client } = await atWork();
    const withZero = Buffer.from(JSON.stringify("a\0")).toString("base64url");
    for (const [query, parameter] of [["limit=0", "limit"], ["cursor=abc", "cursor"], [`cursor=${withZero}`, "cursor"], ["limt=1", "limt"], ["limit=1&limit=2", "limit"]]) {
      const answer = await client.get(`/teams?${query}`);
      expect(answer.json<Problem>(), query).toMatchObject({ code: "invalid_request", status: 400, errors: [{ parameter }] });
    }
  });

  test("of a method says which there are; OPTIONS says it too", async () => {
    const { client } = await atWork();
    const answer = await client.call("DELETE", "/teams");
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, POST, HEAD, OPTIONS"]);
    const options = await client.call("OPTIONS", "/teams/x/membership");
    expect([options.status, options.headers.get("allow")]).toEqual([204, "PUT, DELETE, OPTIONS"]);
  });

  test("of media types: what is asked for and what is sent", async () => {
    const { client, messages } = await atWork();
    expect((await client.get("/me", { accept: "text/html" })).status).toBe(406);
    expect((await client.get("/me", { accept: "text/html, application/*;q=0.1" })).status).toBe(200);
    const sent = await client.call("POST", messages, { body: "markdown=words", headers: { "content-type": "application/x-www-form-urlencoded" } });
    expect([sent.status, sent.headers.get("accept-post")]).toEqual([415, "application/json"]);
    expect((await client.call("POST", messages, { body: "{", headers: { "content-type": "application/json; charset=utf-8" } })).status).toBe(400);
  });

  test("of what is too large comes with words, announced or not", async () => {
    const { client, messages } = await atWork();
    const answer = await client.post(messages, { ...words, markdown: "x".repeat(1_100_000) });
    expect(answer.status).toBe(413);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect((await client.post(messages, { ...words, markdown: "x".repeat(50_000) })).json<Problem>()).toMatchObject({ status: 422, errors: [{ pointer: "#/markdown", code: "too_long" }] });
  });
});

describe("an Idempotency-Key", () => {
  test("gives a repeat the first answer and posts once", async () => {
    const { client, messages, thread } = await atWork();
    const key = { "idempotency-key": randomUUID() };
    const [first, second] = [await client.post(messages, words, key), await client.post(messages, words, key)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.text).toBe(first.text);
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
    expect([first.headers.get("idempotency-replayed"), second.headers.get("idempotency-replayed")]).toEqual([null, "true"]);
    expect(await countOf(thread.id)).toBe(2);
  });

  test("of fifty at once lets one through, and the others wait or are told to", async () => {
    const { client, messages, thread } = await atWork();
    const key = { "idempotency-key": `"${randomUUID()}"` };
    const answers = await Promise.all(Array.from({ length: 50 }, () => client.post(messages, words, key)));
    expect(await countOf(thread.id)).toBe(2);
    for (const answer of answers) expect([201, 409]).toContain(answer.status);
    const told = answers.filter(({ status }) => status === 409);
    for (const answer of told) expect([answer.json<Problem>().code, answer.headers.get("retry-after")]).toEqual(["request_in_progress", "1"]);
    expect(new Set(answers.filter(({ status }) => status === 201).map(({ text }) => text)).size).toBe(1);
  });

  test("belongs to one request; another body under it is refused", async () => {
    const { client, messages } = await atWork();
    const key = { "idempotency-key": randomUUID() };
    await client.post(messages, words, key);
    expect((await client.post(messages, { ...words, markdown: "Others" }, key)).json<Problem>()).toMatchObject({ status: 422, code: "key_reused" });
  });

  test("belongs to one file under one name: neither another file nor another name is taken for it", async () => {
    const { client } = await atWork();
    const key = { "idempotency-key": randomUUID(), "content-type": "application/octet-stream" };
    const upload = (name: string, body: string) => client.call("POST", `/files?name=${name}`, { body, headers: key });
    const first = await upload("first.csv", "office,people");
    expect([first.status, (await upload("first.csv", "office,people")).text]).toEqual([201, first.text]);
    for (const again of [await upload("first.csv", "office,people,day"), await upload("other.csv", "office,people")]) expect(again.json<Problem>()).toMatchObject({ status: 422, code: "key_reused" });
  });

  test("belongs to one person", async () => {
    const [one, other] = [await atWork(), await atWork()];
    const key = { "idempotency-key": randomUUID() };
    expect((await one.client.post(one.messages, words, key)).status).toBe(201);
    expect((await other.client.post(other.messages, words, key)).status).toBe(201);
  });

  test("of a refused request may be used again once it is mended", async () => {
    const { client, messages } = await atWork();
    const key = { "idempotency-key": randomUUID() };
    expect((await client.post("/threads/2000000000/messages", words, key)).status).toBe(404);
    expect((await client.post(messages, words, key)).status).toBe(201);
  });

  test("posts once even when the first answer was lost with its process", async () => {
    const { client, messages, thread, who } = await atWork();
    const key = randomUUID();
    await client.post(messages, words, { "idempotency-key": key });
    await database().update(idempotentAnswer).set({ status: null, startedAt: new Date(Date.now() - 120_000) }).where(eq(idempotentAnswer.personId, who.id));
    const again = await client.post(messages, words, { "idempotency-key": key });
    expect(again.json()).toMatchObject({ seq: 2 });
    expect(await countOf(thread.id)).toBe(2);
  });

  test("is refused when it is none", async () => {
    const { client, messages } = await atWork();
    expect((await client.post(messages, words, { "idempotency-key": "x".repeat(300) })).json<Problem>()).toMatchObject({ status: 400, errors: [{ header: "Idempotency-Key" }] });
  });

  test("and the client's own id of a message say the same for ever; other words under that id are a conflict", async () => {
    const { client, messages } = await atWork();
    const messageId = randomUUID();
    expect((await client.post(messages, { ...words, messageId })).json()).toMatchObject({ seq: 2, messageId });
    expect((await client.post(messages, { ...words, messageId })).json()).toMatchObject({ seq: 2, messageId });
    expect((await client.post(messages, { ...words, messageId, markdown: "Others" })).json<Problem>()).toMatchObject({ status: 409, code: "conflict" });
  });
});

describe("an ETag", () => {
  test("spares what the client has; HEAD tells it without the body", async () => {
    const { client, team } = await atWork();
    const first = await client.get(`/teams/${team.slug}`);
    const tag = first.headers.get("etag") ?? "";
    const again = await client.get(`/teams/${team.slug}`, { "if-none-match": `"other", ${tag}` });
    expect([again.status, again.text]).toEqual([304, ""]);
    const head = await client.call("HEAD", `/teams/${team.slug}`);
    expect([head.status, head.text, head.headers.get("etag")]).toEqual([200, "", tag]);
  });
});

test("a token is told its limit, and past it when to come back", async () => {
  const who = await buildPerson(database());
  const { id, secret } = await tokenFor(who);
  const client = new ApiClient(secret);
  const first = await client.get("/me");
  expect(first.headers.get("ratelimit-policy")).toBe('"token";q=600;w=60');
  expect(first.headers.get("ratelimit")).toMatch(/^"token";r=599;t=\d+$/);
  await database().update(rateLimit).set({ points: 600 }).where(eq(rateLimit.key, `api-token:${id}`));
  const refused = await client.get("/me");
  expect(refused.json<Problem>()).toMatchObject({ status: 429, code: "too_many_requests" });
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.headers.get("ratelimit")).toMatch(/^"token";r=0;t=\d+$/);
  expect((await (await apiClientOf(who)).get("/me")).status).toBe(200);
});

test("names come in the language asked for, else in the one its owner has chosen", async () => {
  const reader = await buildPerson(database(), { locale: "fr" });
  const client = await apiClientOf(reader);
  const own = await client.get("/teams", { "accept-language": "*" });
  expect(own.headers.get("content-language")).toBe("fr");
  expect((await client.get("/teams", { "accept-language": "ru, en;q=0.5" })).headers.get("content-language")).toBe("ru");
});

test("an answer carries the policy of data, not that of pages, and no cookie", async () => {
  const answer = await fetch(`${serverOrigin()}/api/v1/me`, { headers: { cookie: "meridian_session=abc" } });
  expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(answer.headers.get("set-cookie")).toBeNull();
});
