import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from "node:fs";
import { asAccount } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { SERVER_ENVIRONMENT } from "./data-folder.ts";
import type { ServerPlace } from "./place.ts";

/**
 * Runs the server and stops it when standard input closes, which the kernel does even when this process is killed.
 * A shell hands SIGINT to its background processes as ignored, so a signal sent before Postgres has its own handlers
 * is lost: it is repeated until the server is gone, after ten seconds as an immediate stop.
 */
const WATCHDOG = `
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
(
  cat <&3 >/dev/null
  tries=0
  signal=INT
  while kill -$signal $server 2>/dev/null; do
    sleep 0.2
    tries=$((tries + 1))
    [ $tries -lt 50 ] || signal=QUIT
  done
) &
guard=$!
exec 3<&-
wait $server
code=$?
kill $guard 2>/dev/null
exit $code
`;

const LARGEST_LOG = 4_000_000;

/** Command-line settings, so that a later version of Meridian changes them for existing data folders too. */
function serverSettings(place: ServerPlace): string[] {
  return Object.entries({
    listen_addresses: "",
    unix_socket_directories: `"${place.sockets}"`,
    unix_socket_permissions: "0700",
    port: "5432",
    max_connections: "100",
    shared_buffers: "128MB",
    fsync: "on",
    full_page_writes: "on",
    synchronous_commit: "on",
    timezone: "UTC",
    log_timezone: "UTC",
    log_destination: "stderr",
    logging_collector: "off",
    jit: "off",
    cluster_name: "meridian",
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** Starts the server under its watchdog, in a session of its own so that Ctrl-C reaches the application first. */
export function spawnServer(place: ServerPlace, binaries: Binaries): ChildProcess {
  if (existsSync(place.log) && statSync(place.log).size > LARGEST_LOG) truncateSync(place.log);
  const log = openSync(place.log, "a", 0o600);
  try {
    const command = [binaries.postgres, "-D", place.data, ...serverSettings(place)];
    return spawn("/bin/sh", ["-c", WATCHDOG, "meridian-postgres", ...command], {
      ...asAccount(place.account),
      cwd: place.home,
      env: SERVER_ENVIRONMENT,
      stdio: ["pipe", log, log],
      detached: true,
    });
  } finally {
    closeSync(log);
  }
}

/** Where the log ends now; hand it to `fatalLineSince` later. */
export function logPosition(place: ServerPlace): number {
  return statSync(place.log, { throwIfNoEntry: false })?.size ?? 0;
}

/** What the server complained of since a position of its log, in one line; empty when it did not. */
export function fatalLineSince(place: ServerPlace, position: number): string {
  if (!existsSync(place.log)) return "";
  const lines = readFileSync(place.log).subarray(position).toString("utf8").split("\n");
  return lines.findLast((line) => /\b(FATAL|PANIC):|error while loading/.test(line))?.replace(/^.*?(FATAL|PANIC):\s*/, "") ?? "";
}
