import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { eventually } from "../support/eventually";
import { launcherPart } from "../support/launcher";
import { temporaryFolder } from "../support/temporary-folder";
import { installationOf, start } from "./support/running";
import type { Run } from "./support/running";

const realProject = fileURLToPath(new URL("../..", import.meta.url));
const { lockStamp } = await launcherPart<{ lockStamp: (folder: string) => string }>("lockfile.mjs");

/** The sources in a folder of their own, so that changing one changes nothing here; the packages are linked to. */
function copiedProject(): string {
  const project = path.join(temporaryFolder("project"), "copy");
  const sources = ["app", "db", "public", "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts", "remix.config.js", "lingui.config.ts"];
  for (const name of sources) cpSync(path.join(realProject, name), path.join(project, name), { recursive: true });
  const modules = path.join(project, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync(path.join(realProject, "node_modules"))) {
    if (!/^\.(meridian-lock|package-lock\.json|vite.*)$/.test(name)) symlinkSync(path.join(realProject, "node_modules", name), path.join(modules, name));
  }
  writeFileSync(path.join(modules, ".meridian-lock"), lockStamp(project));
  return project;
}

/** Listens as Vite's own client does, which first reads its token; gives the paths that were said to have changed. */
async function changesHeard(run: Run): Promise<Set<string>> {
  const client = await fetch(`${run.origin}/@vite/client`).then((answer) => answer.text());
  const token = /wsToken = "([\w-]+)"/.exec(client)?.[1] ?? "";
  const socket = new WebSocket(`${run.origin.replace("http", "ws")}/__hmr?token=${token}`, "vite-hmr", { headers: { Origin: run.origin } });
  onTestFinished(() => socket.terminate());
  const heard = new Set<string>();
  socket.on("message", (text: Buffer) => {
    const { type, updates = [] } = JSON.parse(text.toString()) as { type: string; updates?: { path: string }[] };
    if (type === "update") for (const { path: changed } of updates) heard.add(changed);
  });
  await eventually(() => socket.readyState === WebSocket.OPEN, "Vite's socket");
  return heard;
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test("npm run dev tells open pages what changed, serves the change, and starts again when the server's code did", async () => {
  const project = copiedProject();
  const run = await start({ ...(await installationOf(project, { DEMO: "0", NODE_ENV: "development" })), options: ["--dev"] });
  const page = () => fetch(`${run.origin}/no/such/page`).then((answer) => answer.text());
  expect(await page()).not.toContain("data-changed");
  await fetch(`${run.origin}/app/ui/error-page.tsx`).then((answer) => answer.text());

  const heard = await changesHeard(run);
  change(path.join(project, "app/ui/error-page.tsx"), '<div className="', '<div data-changed="" className="');
  await eventually(() => heard.has("/app/ui/error-page.tsx"), "the news in the browser", 20_000);
  await eventually(async () => (await page()).includes("data-changed"), "the changed page", 20_000);

  change(path.join(project, "app/platform/errors.ts"), "} not found", "} not to be found");
  await eventually(() => run.output().split("Meridian is at").length === 3, "the second start", 60_000);
  expect(run.output()).toContain(`Starting again: ${path.join("app", "platform", "errors.ts")} changed.`);
  run.launcher.kill("SIGTERM");
  expect(await run.ended).toBe(0);
});
