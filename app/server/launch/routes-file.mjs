import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const BEGINNING = "window.__remixManifest=";

/**
 * Takes out of the browser's list of routes what each of them imports: nearly half of what it weighs, on every first
 * page, and needed for nothing but the links on the page that is sent, from which the browser knows them
 * (`entry.client.tsx`). What is false or empty goes too: it is the same when it is missing.
 * @param {string} folder the client's part of a build
 */
export function thinRoutes(folder) {
  const assets = path.join(folder, "assets");
  const file = path.join(assets, readdirSync(assets).find((name) => /^manifest-[^.]+\.js$/.test(name)) ?? "");
  const manifest = JSON.parse(readFileSync(file, "utf8").slice(BEGINNING.length).replace(/;\s*$/, ""));
  const routes = Object.fromEntries(Object.entries(manifest.routes).map(([id, route]) => [id, needed(route)]));
  writeFileSync(file, `${BEGINNING}${JSON.stringify({ ...manifest, routes })};`);
}

/** @param {Record<string, unknown>} route */
function needed(route) {
  return Object.fromEntries(Object.entries(route).filter(([key, value]) => key !== "imports" && value !== false && !(Array.isArray(value) && value.length === 0)));
}
