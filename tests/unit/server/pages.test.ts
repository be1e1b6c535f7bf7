import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerWithPages } from "../../../app/server/http/pages.ts";

/** Addresses that answer with their own name and what they were asked for. */
const addresses = { things: "things", "things/new": "things/new", "things/:id": "things/:id", "things/:id/parts/*": "things/:id/parts/*" };

function route(id: string, path: string) {
  const loader = ({ params }: LoaderFunctionArgs) => Response.json({ id, params });
  return { id, path, parentId: "root", module: { loader } };
}

const routes = { root: { id: "root", path: "", module: { default: () => null } }, ...Object.fromEntries(Object.entries(addresses).map(([id, path]) => [id, route(id, path)])) };

const build = {
  routes, entry: { module: { default: () => new Response("no such page", { status: 404 }), handleError: () => undefined } },
  assets: { version: "1", url: "/manifest.js", entry: { module: "/entry.js", imports: [] }, routes: Object.fromEntries(Object.keys(routes).map((id) => [id, { id }])) },
  future: { v3_singleFetch: true, v3_lazyRouteDiscovery: false, v3_relativeSplatPath: true }, isSpaMode: false, publicPath: "/", assetsBuildDirectory: "build",
} as unknown as ServerBuild;

let server: Server;
let origin: string;
beforeAll(async () => {
  const answer = answerWithPages({ build, mode: "production", getLoadContext: async () => ({}) as never });
  server = createServer(express().use((req, res, next) => void answer(req, res, next)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const answered = async (path: string) => (await fetch(origin + path)).json() as Promise<unknown>;

test("the same route answers as if there were no others to remember", async () => {
  for (let time = 0; time < 2; time++) {
    expect(await answered("/things")).toEqual({ id: "things", params: {} });
    expect(await answered("/things/7?with=query")).toEqual({ id: "things/:id", params: { id: "7" } });
    expect(await answered("/things/new")).toEqual({ id: "things/new", params: {} });
    expect(await answered("/things/8")).toEqual({ id: "things/:id", params: { id: "8" } });
    expect(await answered("/things/a%20b/parts/c/d")).toEqual({ id: "things/:id/parts/*", params: { id: "a b", "*": "c/d" } });
  }
});

test("what has no route is not found", async () => {
  expect((await fetch(`${origin}/nowhere`)).status).toBe(404);
});

test("the data of what has no route are answered as data, too", async () => {
  const answer = await fetch(`${origin}/nowhere.data`);
  expect(answer.headers.get("x-remix-response")).toBe("yes");
});
