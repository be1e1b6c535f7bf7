import { connect } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { eventually } from "../support/eventually";
import { fakeProject } from "./support/project";
import { installationOf, start } from "./support/running";
import type { Run } from "./support/running";

let run: Run;
let port: number;
beforeAll(async () => {
  const installation = await installationOf(fakeProject());
  port = installation.port;
  run = await start(installation);
});
afterAll(async () => {
  run.launcher.kill("SIGTERM");
  await run.ended;
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${run.origin}${path}`, { headers });
const post = (path: string, headers: Record<string, string>, body = "row") => fetch(`${run.origin}${path}`, { method: "POST", body, headers });

/** Sends bytes as they are and gives the status line back, which fetch would not let through. */
async function raw(request: string): Promise<string> {
  const socket = connect(port, "127.0.0.1").setEncoding("utf8");
  socket.write(request);
  let answer = "";
  socket.on("data", (text: string) => {
    answer += text;
    socket.end();
  });
  await once(socket, "close");
  return answer.split("\r\n")[0] ?? "";
}

/** How a websocket begins: "open", or the status it was refused with. */
async function opening(path: string, headers: Record<string, string>): Promise<string> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  return new Promise((resolve) => {
    socket.on("open", () => (resolve("open"), socket.close()));
    socket.on("unexpected-response", (_request, answer) => (resolve(String(answer.statusCode)), socket.terminate()));
    socket.on("error", () => undefined);
  });
}

describe("Origin", () => {
  test("of our own pages lets a mutation in", async () => {
    expect((await post("/rows", { Origin: run.origin })).status).toBe(201);
    expect((await post("/rows", { Origin: `http://localhost:${port}` })).status).toBe(201);
  });

  test.each([{ Origin: "https://evil.example" }, { Origin: "null" }, {}, { "Sec-Fetch-Site": "cross-site" }])("%j is refused for a mutation", async (headers) => {
    const answer = await post("/rows", headers as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(/nothing was changed/);
  });

  test("may be missing when the browser says that the page was ours", async () => {
    expect((await post("/rows", { "Sec-Fetch-Site": "same-origin" })).status).toBe(201);
  });

  test.each(["/collaboration", "/socket.io/?EIO=4&transport=websocket"])("decides over the websocket %s", async (path) => {
    expect(await opening(path, { Origin: run.origin })).toBe("open");
    expect(await opening(path, { Origin: "https://evil.example" })).toBe("403");
    expect(await opening(path, {})).toBe("403");
  });

  test("decides over socket.io's polling too", async () => {
    const path = "/socket.io/?EIO=4&transport=polling";
    expect((await get(path)).status).toBe(200);
    expect((await get(path, { Origin: "https://evil.example" })).status).toBe(403);
    expect((await get(path, { "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
    expect((await post(`${path}&sid=x`, {})).status).toBe(403);
  });
});

test("a websocket to any other path is refused", async () => {
  expect(await opening("/rows", { Origin: run.origin })).toBe("404");
});

test("the collaboration path is handed to the application", async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/collaboration`, { headers: { Origin: run.origin } });
  await once(socket, "open");
  socket.send("hello");
  const [text] = (await once(socket, "message")) as [Buffer];
  expect(text.toString()).toBe("heard hello");
  socket.close();
});

describe("headers", () => {
  test("of every answer forbid foreign scripts, frames and guessing of types", async () => {
    for (const path of ["/rows", "/assets/page-abc123.js", "/robots.txt", "/healthz", "/socket.io/?EIO=4&transport=polling"]) {
      const { headers } = await get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy, path).toMatch(/script-src 'self' 'nonce-[0-9a-f]{32}' 'strict-dynamic'/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain(`ws://127.0.0.1:${port}`);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test("carry a nonce of their own, which the page is given", async () => {
    const answers = await Promise.all([get("/rows"), get("/rows")]);
    const nonces = await Promise.all(answers.map(async (answer) => ((await answer.json()) as { nonce: string }).nonce));
    expect(new Set(nonces).size).toBe(2);
    answers.forEach((answer, index) => expect(answer.headers.get("content-security-policy")).toContain(`'nonce-${nonces[index]}'`));
  });
});

describe("what is malformed", () => {
  test.each([
    ["a broken percent sign", "GET /% HTTP/1.1\r\nHost: x\r\n\r\n", 400],
    ["an unfinished character", "GET /rows/%E4%B8 HTTP/1.1\r\nHost: x\r\n\r\n", 400],
    ["a NUL", "GET /rows?q=%00 HTTP/1.1\r\nHost: x\r\n\r\n", 400],
    ["a target that is no path", "GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n", 400],
    ["a Host that is none", "GET /rows HTTP/1.1\r\nHost: a b\r\n\r\n", 400],
    ["no Host", "GET /rows HTTP/1.1\r\n\r\n", 400],
    ["no HTTP", "hello\r\n\r\n", 400],
    ["an unknown method", "TRACE /rows HTTP/1.1\r\nHost: x\r\n\r\n", 405],
    ["headers without end", `GET /rows HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431],
    ["a form without boundary", "POST /rows HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data\r\nContent-Length: 0\r\n\r\n", 400],
  ])("%s is answered with its status", async (_, request, status) => {
    expect(await raw(request)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  test("a foreign Host never reaches the application", async () => {
    const answer = await fetch(`${run.origin}/rows`, { headers: { "X-Forwarded-Host": "evil.example:99" } });
    expect(((await answer.json()) as { url: string }).url).toBe(`${run.origin}/rows`);
    expect(await raw("GET /rows HTTP/1.1\r\nHost: evil.example\r\n\r\n")).toMatch(/ 200 /);
  });

  test("a fault inside shows no stack", async () => {
    const answer = await get("/rows?throw");
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/secret|at .*\.js/);
  });
});

describe("a body", () => {
  test("that says it is too large is not read", async () => {
    expect((await post("/rows", { Origin: run.origin, "Content-Type": "application/x-www-form-urlencoded" }, "a".repeat(1_100_000))).status).toBe(413);
  });

  test("that grows too large without saying so is cut", async () => {
    let left = 64;
    const long = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(65_536)) : controller.close()),
    });
    const request = { method: "POST", body: long, duplex: "half", headers: { Origin: run.origin, "Content-Type": "text/plain" } };
    const outcome = await fetch(`${run.origin}/rows`, request as RequestInit).then((answer) => answer.status, () => "cut");
    expect(outcome).toBe("cut");
    expect((await get("/rows")).status).toBe(200);
  });
});

describe("files", () => {
  test.each([["br, gzip", "br"], ["gzip", "gzip"], ["identity", null]])("of the build go out as %s allows and never change", async (accepted, encoding) => {
    const { headers } = await get("/assets/page-abc123.js", { "Accept-Encoding": accepted });
    expect(headers.get("content-encoding")).toBe(encoding);
    expect(headers.get("cache-control")).toMatch(/max-age=31536000,immutable/);
    expect(headers.get("content-type")).toMatch(/javascript/);
  });

  test("that are missing are no page", async () => {
    const answer = await get("/assets/gone-123.js");
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toMatch(/text\/plain/);
  });

  test("of public/ are kept for an hour", async () => {
    expect((await get("/robots.txt")).headers.get("cache-control")).toBe("public,max-age=3600");
  });

  test("with a senseless range are sent whole", async () => {
    expect((await get("/assets/page-abc123.js", { Range: "bytes=5-2" })).status).toBe(200);
  });
});

test("pages are compressed with brotli", async () => {
  expect((await get("/rows?long", { "Accept-Encoding": "br" })).headers.get("content-encoding")).toBe("br");
});

test("/healthz and /readyz answer", async () => {
  expect((await get("/healthz")).status).toBe(200);
  expect((await get("/readyz")).status).toBe(200);
});

test("a request is one line in the log, without its query and without tokens", async () => {
  const answer = await get("/password/8sJ2kLq0ZxYw7VbNmQ3rTt?q=private");
  const id = answer.headers.get("x-request-id") ?? "none";
  const line = await eventually(() => run.output().split("\n").slice(0, -1).find((text) => text.includes(id)), "the log line");
  expect(JSON.parse(line)).toMatchObject({ method: "GET", path: "/password/~", status: answer.status });
});
