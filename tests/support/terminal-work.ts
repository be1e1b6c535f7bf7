import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "./temporary-folder";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Runs `npm run <name> -- …` on a database and the files beside it, with the production build, to its end. */
export async function runWork(options: string[], databaseUrl: string, dataFolder = temporaryFolder("work")): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [path.join("app", "server", "work.ts"), "--work", ...options], {
    cwd: projectFolder,
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: databaseUrl, DATA_DIR: dataFolder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  await once(child, "close");
  return { code: child.exitCode, output };
}
