import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { LaunchProblem } from "../../app/server/launch/problem.mjs";

const debianFolder = "/usr/lib/postgresql";
const oldest = 15;

/** The newest installed version's programs. */
function findPrograms() {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder).map(Number).filter((version) => version >= oldest) : [];
  const version = Math.max(...versions);
  const folder = path.join(debianFolder, String(version), "bin");
  if (versions.length === 0 || !existsSync(path.join(folder, "initdb"))) {
    throw new LaunchProblem(`There is no Postgres ${oldest} or newer in ${debianFolder}. Install it: apt-get install postgresql`);
  }
  return { version, folder };
}

/** Postgres refuses to run as root; Debian's package brings the account that runs it. */
function account() {
  if (process.getuid() !== 0) return {};
  const [uid, gid] = ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" })));
  return { uid, gid };
}

/** Starts a fresh cluster in a temporary folder; nothing of the system's own clusters is touched. */
export async function startSystemPostgres() {
  const { version, folder } = findPrograms();
  const owner = account();
  const home = mkdtempSync(path.join(os.tmpdir(), "meridian-services-"));
  if (owner.uid) chownSync(home, owner.uid, owner.gid);
  chmodSync(home, 0o700);
  const settings = { ...owner, cwd: home, env: { PATH: "/usr/bin:/bin", LC_ALL: "C.UTF-8" } };
  const data = path.join(home, "data");
  execFileSync(path.join(folder, "initdb"), ["-D", data, "--username=meridian", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"], { ...settings, stdio: "pipe" });
  const server = spawn(path.join(folder, "postgres"), ["-D", data, "-k", home, "-c", "listen_addresses=", "-c", "max_connections=100"], { ...settings, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const stream of [server.stdout, server.stderr]) stream.setEncoding("utf8").on("data", (text) => (log = (log + text).slice(-4_000)));
  const gone = once(server, "exit");
  await untilReady(server, () => log);
  return {
    version,
    url: `postgres://meridian@localhost/postgres?host=${encodeURIComponent(home)}`,
    async stop() {
      server.kill("SIGINT");
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function untilReady(server, log) {
  const deadline = Date.now() + 30_000;
  while (!log().includes("ready to accept connections")) {
    if (server.exitCode !== null || Date.now() > deadline) throw new LaunchProblem(`Debian's Postgres does not start:\n${log()}`);
    await sleep(50);
  }
}
