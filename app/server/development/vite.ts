import type { Server } from "node:http";
import path from "node:path";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import type { ViteDevServer } from "vite";
import { applicationOf } from "../application.ts";
import type { LoadedApplication } from "../application.ts";

/** Vite on our own port, and the application it loads. */
export interface DevelopmentTools {
  readonly loaded: LoadedApplication;
  readonly files: RequestHandler;
  /** calls back with the path of every file that changes */
  onChange(changed: (file: string) => void): void;
  close(): Promise<void>;
}

const SERVER_BUILD = "virtual:remix/server-build";

/**
 * Starts Vite in middleware mode, its hot reload on the inner server's upgrades, and loads the application once: pages
 * are taken from the newest build, but sockets, jobs and the database pool belong to the first until a restart.
 */
export async function startVite(projectFolder: string, dataFolder: string, inner: Server): Promise<DevelopmentTools> {
  const { createServer } = await import("vite");
  const listeners = process.listeners("SIGTERM");
  const vite = await createServer({
    root: projectFolder,
    server: { middlewareMode: true, hmr: { server: inner, path: "/__hmr" }, watch: { ignored: notSources(projectFolder, dataFolder) } },
  });
  const newestBuild = async () => (await vite.ssrLoadModule(SERVER_BUILD)) as ServerBuild;
  const application = applicationOf(await newestBuild());
  stopListening(listeners);
  return {
    loaded: { application, build: withStacks(vite, newestBuild) },
    files: vite.middlewares,
    onChange: (changed) => void vite.watcher.on("change", changed),
    close: () => vite.close(),
  };
}

/** The Vite that Remix starts for itself would end the process at once; we stop in order. */
function stopListening(ours: NodeJS.SignalsListener[]): void {
  for (const listener of process.listeners("SIGTERM")) if (!ours.includes(listener)) process.off("SIGTERM", listener);
}

/** Postgres writes all the time; each of its files would count as a change of ours. */
function notSources(projectFolder: string, dataFolder: string): (file: string) => boolean {
  const folders = [dataFolder, path.join(projectFolder, "build"), path.join(projectFolder, ".build")];
  return (file) => folders.some((folder) => file.startsWith(folder));
}

/** Points the stack of a build that fails at the sources. */
function withStacks(vite: ViteDevServer, newestBuild: () => Promise<ServerBuild>): () => Promise<ServerBuild> {
  return async () => {
    try {
      return await newestBuild();
    } catch (error) {
      if (error instanceof Error) vite.ssrFixStacktrace(error);
      throw error;
    }
  };
}
