import { request, type IncomingMessage } from "node:http";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { database } from "~/platform/database/connection.server";
import { message } from "~db/schema";
import { serverOrigin } from "../support/test-server";
import { ownRows } from "./access-matrix/own-rows";
import { teamRows } from "./access-matrix/team-rows";
import { buildWorld } from "./access-matrix/world";

const strangers: [string, Record<string, string>][] = [
  ["another site", { origin: "https://evil.example" }],
  ["another port", { origin: "http://127.0.0.1:1" }],
  ["a page without an origin", { origin: "null" }],
  ["a site that the Host header names too", { origin: "http://evil.example", host: "evil.example" }],
  ["our address with more behind it", { origin: `${serverOrigin()}.evil.example` }],
  ["another site, without saying which", { "sec-fetch-site": "cross-site" }],
  ["a neighbouring site", { "sec-fetch-site": "same-site" }],
  ["nobody knows where", {}],
];
/** The API knows nobody by a cookie, so it matters not where a request to it comes from: see below. */
const posts = [...teamRows, ...ownRows].filter((row) => row.method === "POST" && row.route !== "api/v1/*");

/** A mail program's press comes from no page; the secret in its address is its right. */
const pressedInMail = ["mail/stop/:word", "newsletters/unsubscribe/:token"];

/** Like a client's own request, but with exactly these headers. */
function raw(path: string, method: string, headers: Record<string, string>, body = ""): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(path, serverOrigin()), { method, headers: { "content-type": "application/x-www-form-urlencoded", ...headers } }, (incoming) => {
      incoming.resume().on("end", () => resolve(incoming));
    });
    outgoing.on("error", reject).end(body);
  });
}

describe.each(strangers)("a form sent from %s", (_name, headers) => {
  test("is refused by every route and changes nothing", async () => {
    const world = await buildWorld("open");
    const before = await database().$count(message, eq(message.threadId, world.threadId));
    for (const row of posts.filter(({ route }) => Object.keys(headers).length > 0 || !pressedInMail.includes(route))) {
      const { path, fields } = row.ask(world, "lead");
      const answer = await raw(path, "POST", { ...headers, cookie: world.clients.lead.cookies.header }, new URLSearchParams(fields).toString());
      expect(answer.statusCode, `${row.route} ${row.what ?? ""}`).toBe(403);
      expect(answer.headers["set-cookie"]).toBeUndefined();
    }
    expect(await database().$count(message, eq(message.threadId, world.threadId))).toBe(before);
  });

  test("is refused with every other method that changes something", async () => {
    for (const method of ["PUT", "PATCH", "DELETE"]) expect((await raw("/preferences", method, headers)).statusCode, method).toBe(403);
  });
});

/** A path that a browser would never send as it stands: it begins like the API and leads to a page. */
const disguised = ["/api/v1/../../preferences", "/api/v1/%2e%2e/%2E%2E/preferences", "/api/v1/..\\..\\preferences", "/x/../preferences"];

describe("the API", () => {
  test("does nothing for a cookie, wherever the request comes from", async () => {
    const world = await buildWorld("open");
    const before = await database().$count(message, eq(message.threadId, world.threadId));
    for (const [name, headers] of [...strangers, ["our own page", { origin: serverOrigin() }] as const]) {
      const answer = await raw(`/api/v1/threads/${world.threadId}/messages`, "POST", { ...headers, cookie: world.clients.lead.cookies.header, "content-type": "application/json" }, JSON.stringify({ markdown: "Words", language: "en" }));
      expect(answer.statusCode, name).toBe(401);
      expect(answer.headers["access-control-allow-origin"], name).toBeUndefined();
    }
    expect(await database().$count(message, eq(message.threadId, world.threadId))).toBe(before);
  });

  test("tells a browser that asks before a request from elsewhere nothing that would let it through", async () => {
    const answer = await raw("/api/v1/me", "OPTIONS", { origin: "https://evil.example", "access-control-request-method": "GET", "access-control-request-headers": "authorization" });
    expect(answer.statusCode).toBe(204);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test.each(disguised)("lends its freedom to no page that only looks like it: %s", async (path) => {
    const world = await buildWorld("open");
    expect(await statusOfRawPath(path, { origin: "https://evil.example", cookie: world.clients.lead.cookies.header })).toBe(403);
  });
});

/** Sends a path exactly as it is written. */
function statusOfRawPath(path: string, headers: Record<string, string>): Promise<number> {
  const { hostname, port } = new URL(serverOrigin());
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path, method: "POST", headers: { "content-type": "application/x-www-form-urlencoded", ...headers } };
    request(options, (incoming) => incoming.resume().on("end", () => resolve(incoming.statusCode ?? 0))).on("error", reject).end("theme=dark");
  });
}

test("a form of a page of ours is taken, with Origin or with what the browser says instead", async () => {
  const ours: Record<string, string>[] = [{ origin: serverOrigin() }, { "sec-fetch-site": "same-origin" }];
  for (const headers of ours) expect((await raw("/preferences", "POST", headers, "theme=dark")).statusCode).toBe(303);
});

/** How a websocket's opening ends. */
function opening(path: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(serverOrigin().replace(/^http/, "ws") + path, { headers });
    const end = (how: string) => {
      resolve(how);
      socket.terminate();
    };
    socket.on("open", () => end("open")).on("unexpected-response", (_request, answer) => end(String(answer.statusCode))).on("error", () => end("closed"));
  });
}

const livePath = "/socket.io/?EIO=4&transport=websocket";
const pollingPath = "/socket.io/?EIO=4&transport=polling";

describe.each(["/collaboration", livePath])("the websocket %s", (path) => {
  test.each(strangers)("is not opened from %s", async (_name, headers) => {
    const world = await buildWorld("open");
    expect(await opening(path, { ...headers, cookie: world.clients.lead.cookies.header })).not.toBe("open");
  });

  test("is opened from a page of ours", async () => {
    const world = await buildWorld("open");
    expect(await opening(path, { origin: serverOrigin(), cookie: world.clients.lead.cookies.header })).toBe("open");
  });
});

describe("the polling transport", () => {
  test.each(strangers.filter(([, headers]) => Object.keys(headers).length > 0))("is refused from %s", async (_name, headers) => {
    expect((await raw(pollingPath, "GET", headers)).statusCode).toBe(403);
    expect((await raw(pollingPath, "POST", headers, "40")).statusCode).toBe(403);
  });

  test("is open to a page of ours", async () => {
    expect((await raw(pollingPath, "GET", { "sec-fetch-site": "same-origin" })).statusCode).toBe(200);
  });
});

test("no other address takes a websocket", async () => {
  for (const path of ["/", "/teams", "/__hmr", "/socket.iox", "/collaborationx"]) {
    expect(await opening(path, { origin: serverOrigin() }), path).not.toBe("open");
  }
});
