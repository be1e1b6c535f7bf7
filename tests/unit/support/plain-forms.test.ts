import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HttpClient } from "../../support/http-client";

const form = `<html lang="ar" dir="rtl"><title>Form</title><main><h1>Write <span>now</span></h1>
<form method="post" action="/posted?x=1">
  <input type="hidden" name="id" value="7"><label for="t">Your text</label><textarea id="t" name="text" aria-describedby="e">
typed &amp; kept</textarea><p id="e">Too long</p>
  <select name="kind"><option value="a">A</option><option value="b" selected>B</option></select>
  <input type="checkbox" name="notify" value="yes"><input type="checkbox" name="agree" checked>
  <input type="text" name="off" value="x" disabled>
  <button name="intent" value="send"><svg><title>icon</title></svg>Send</button><button>Other</button>
</form></main></html>`;

let server: Server;
let client: HttpClient;
let posted: { body: string; headers: IncomingMessage["headers"] } | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/done") return response.end("<h1>Done</h1>");
    if (request.method !== "POST") return response.setHeader("set-cookie", "seen=1; Path=/").end(form);
    let body = "";
    request.on("data", (part) => (body += part)).on("end", () => {
      posted = { body, headers: request.headers };
      response.writeHead(303, { location: "/done", "set-cookie": "seen=; Max-Age=0" }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  client = new HttpClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(() => void server.close());

test("a page is read as its reader hears it", async () => {
  const page = await client.get("/");
  expect(page.heading).toBe("Write now");
  expect(page.direction).toBe("rtl");
  expect(page.buttons).toEqual(["Send", "Other"]);
  expect(page.describes("text")).toBe("Too long");
});

test("a form sends what a browser would send, with cookie and Origin, and follows the redirect", async () => {
  const page = await client.get("/");
  const next = await page.form("Send").fill({ "Your text": "new & old", notify: true }).submit();
  expect(posted?.body).toBe("id=7&text=new+%26+old&kind=b&notify=yes&agree=on&intent=send");
  expect(posted?.headers).toMatchObject({ origin: client.origin, cookie: "seen=1" });
  expect(next.first.status).toBe(303);
  expect(next.heading).toBe("Done");
  expect(client.cookies.get("seen")).toBeUndefined();
});

test("what is not on the page cannot be filled or pressed", async () => {
  const page = await client.get("/");
  expect(() => page.form("Delete")).toThrow(/no button Delete; it has: Send \| Other/);
  expect(() => page.form("Send").fill({ title: "x" })).toThrow(/no field "title"/);
  expect(page.form("Send").value("text")).toBe("typed & kept");
});
