import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../support/free-port";
import { temporaryFolder } from "../support/temporary-folder";
import { withConstantServer } from "./constant-server";
import { report } from "./figure";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
const patience = 120_000;

/** Starts Meridian as `npm start` does and stops it again; returns the milliseconds to the first page. */
async function firstPage(dataFolder: string): Promise<number> {
  const port = await freePort();
  const { DATABASE_URL: _, DATA_DIR: __, ...environment } = process.env;
  const began = performance.now();
  const launcher = spawn(process.execPath, [path.join("app", "server", "launch.mjs")], {
    cwd: projectFolder, stdio: "ignore", env: { ...environment, PORT: String(port), HOST: "127.0.0.1", DATA_DIR: dataFolder },
  });
  const gone = once(launcher, "exit");
  try {
    while (!(await fetch(`http://127.0.0.1:${port}/`).then((answer) => answer.ok, () => false))) {
      if (performance.now() - began > patience || launcher.exitCode !== null) throw new Error("Meridian did not start");
      await sleep(20);
    }
    return performance.now() - began;
  } finally {
    launcher.kill("SIGINT");
    await gone;
  }
}

/** `npm run bench -- start`: from the command to the first page; cold makes the database and the demo organisation, warm finds them. */
export async function benchStart(): Promise<void> {
  const reference = await withConstantServer(1_000, async (_url, milliseconds) => milliseconds / 1_000);
  const dataFolder = temporaryFolder("data");
  try {
    const cold = (await firstPage(dataFolder)) / 1_000;
    const warm = (await firstPage(dataFolder)) / 1_000;
    report({ figure: "start.cold_to_first_page", value: cold, unit: "s", reference, budget: "<= 10" });
    report({ figure: "start.warm_to_first_page", value: warm, unit: "s", reference, budget: "<= 10" });
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
