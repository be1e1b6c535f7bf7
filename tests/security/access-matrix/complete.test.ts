import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { channelKinds } from "~/platform/realtime/gateway.server";
import { documentHostKinds } from "~/platform/collaboration/document-hosts.server";
import { registerModules } from "~/modules/register.server";
import { channelRows } from "./channel-rows";
import { documentRows } from "./document-rows";
import { announcementRows } from "./announcement-rows";
import { inductionRows } from "./induction-rows";
import { newsletterRows } from "./newsletter-rows";
import { placeRows } from "./place-rows";
import { ownRows } from "./own-rows";
import { teamRows } from "./team-rows";

interface ManifestRoute {
  id: string;
  parentId?: string;
  path?: string;
  index?: boolean;
  hasAction: boolean;
  hasLoader: boolean;
}

/** The route manifest as the build hands it to browsers. */
function readManifest(): Record<string, ManifestRoute> {
  const assets = fileURLToPath(new URL("../../../build/client/assets", import.meta.url));
  const file = readdirSync(assets).find((name) => /^manifest-[\w-]+\.js$/.test(name));
  if (!file) throw new Error("The build has no route manifest");
  const [, json = ""] = /^window\.__remixManifest=(\{.*\});?$/s.exec(readFileSync(path.join(assets, file), "utf8").trim()) ?? [];
  return (JSON.parse(json) as { routes: Record<string, ManifestRoute> }).routes;
}

const routes = readManifest();
const parents = new Set(Object.values(routes).map((route) => route.parentId));

function fullPath(route: ManifestRoute): string {
  const above = route.parentId ? routes[route.parentId] : undefined;
  return [above ? fullPath(above) : "", route.path ?? ""].filter(Boolean).join("/");
}

/** Layouts answer at the address of their index. */
const addresses = Object.values(routes).filter((route) => !parents.has(route.id)).map((route) => ({ path: fullPath(route), hasAction: route.hasAction }));
const rows = [...teamRows, ...ownRows, ...inductionRows, ...announcementRows, ...newsletterRows, ...placeRows];
const isListed = (method: string, route: string) => rows.some((row) => row.method === method && row.route === route);

test("every route of the build is in the access matrix", () => {
  expect(addresses.filter(({ path: route }) => !isListed("GET", route)).map((address) => address.path)).toEqual([]);
});

test("every route that takes a form is in the access matrix with it", () => {
  const missing = addresses.filter(({ path: route, hasAction }) => hasAction && !isListed("POST", route));
  expect(missing.map((address) => address.path)).toEqual([]);
});

test("the access matrix has no row of a route that is gone", () => {
  const known = new Map(addresses.map((address) => [address.path, address.hasAction]));
  const gone = rows.filter((row) => !known.has(row.route) || (row.method === "POST" && !known.get(row.route)));
  expect(gone.map((row) => `${row.method} ${row.route}`)).toEqual([]);
});

test("layouts take no form", () => {
  expect(Object.values(routes).filter((route) => parents.has(route.id) && route.hasAction).map((route) => route.id)).toEqual([]);
});

test("every live channel and every collaborative text is in the access matrix", () => {
  registerModules();
  expect(Object.keys(channelRows).sort()).toEqual(channelKinds().sort());
  expect(Object.keys(documentRows).sort()).toEqual(documentHostKinds().sort());
});
