import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port";
import { launcherPart } from "./launcher";
import { temporaryFolder } from "./temporary-folder";

/** The production build, running as a process of its own. */
export interface Server {
  readonly origin: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** Mail lies in its folder `mail`. */
  readonly dataFolder: string;
  readonly pid: number;
  /** What it printed so far, log lines included. */
  output(): string;
  /** As Ctrl-C does; resolves with the exit code once the process is gone. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill9(): Promise<void>;
}

export interface ServerOptions {
  databaseUrl: string;
  /** Fill in the demo organisation. */
  demo?: boolean;
  /** To start again where a killed one stood. */
  port?: number;
  dataFolder?: string;
  environment?: Record<string, string>;
}

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
const patience = 60_000;

async function untilReady(origin: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + patience;
  while (child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
    const ready = await fetch(`${origin}/readyz`).then((answer) => answer.ok, () => false);
    if (ready) return;
    await sleep(50);
  }
  const ending = child.exitCode === null ? "did not become ready" : `ended with ${child.exitCode}`;
  child.kill("SIGKILL");
  throw new Error(`The production server ${ending}. It printed:\n${output().slice(-4_000)}`);
}

/**
 * Starts the production build (`npm run build` has made it) on a port of its own and waits until it is ready.
 * @throws Error with what the process printed
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const port = options.port ?? (await freePort());
  const dataFolder = options.dataFolder ?? temporaryFolder("data");
  const { PUBLIC_URL: _, SMTP_URL: __, ...inherited } = process.env;
  const { memoryOptions } = await launcherPart<{ memoryOptions: string[] }>("memory.mjs");
  const child = spawn(process.execPath, [...memoryOptions, path.join("app", "server", "main.ts"), "--launched"], {
    cwd: projectFolder,
    env: {
      ...inherited, NODE_ENV: "production", HOST: "127.0.0.1", PORT: String(port), DATA_DIR: dataFolder,
      DATABASE_URL: options.databaseUrl, DEMO: options.demo ? "1" : "0", LOG_LEVEL: "warn", ...options.environment,
    },
    // The channel closes when the tests are killed; the server ends then too.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text: string) => (printed += text));
  const gone = once(child, "exit");
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(origin, child, () => printed);

  return {
    origin, port, dataFolder,
    databaseUrl: options.databaseUrl,
    pid: child.pid ?? 0,
    output: () => printed,
    async stop() {
      child.kill("SIGINT");
      await gone;
      if (!options.dataFolder) rmSync(dataFolder, { recursive: true, force: true });
      return child.exitCode;
    },
    async kill9() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
