import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { connect } from "node:net";
import { eventually } from "./eventually";
import { freePort } from "./free-port";
import { temporaryFolder } from "./temporary-folder";

/** A Redis of the system's package, started for a test on a port of its own. */
export interface RedisServer {
  readonly url: string;
  /** Starts it again where it was, with nothing of what it held. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Lets it stand still, or go on: its connections stay, and nobody answers. */
  freeze(): void;
  thaw(): void;
  /** Stops it for good. */
  close(): Promise<void>;
}

const patience = 20_000;

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    const settle = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once("data", () => settle(true)).once("error", () => settle(false));
  });

/** Never the system's own instance. A program that is missing is a failure that names its package, never a reason to skip. */
export async function startRedisServer(): Promise<RedisServer> {
  const port = await freePort();
  const folder = temporaryFolder("redis");
  let child: ChildProcess | undefined;

  const start = async () => {
    const begun = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder], { stdio: "ignore" });
    child = begun;
    let problem: NodeJS.ErrnoException | undefined;
    begun.once("error", (error) => (problem = error));
    await eventually(() => problem !== undefined || answers(port), "the start of Redis", patience);
    if (problem?.code === "ENOENT") throw new Error("There is no redis-server here. Install it: apt-get install redis-server");
    if (problem) throw problem;
  };
  const stop = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start, stop,
    freeze: () => void child?.kill("SIGSTOP"),
    thaw: () => void child?.kill("SIGCONT"),
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
