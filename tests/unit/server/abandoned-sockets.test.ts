import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { removeAbandonedSockets } from "../../../app/server/postgres/abandoned-sockets.ts";
import { temporaryFolder } from "../../support/temporary-folder";

let around: string;
let own: string;
beforeEach(() => {
  around = temporaryFolder("sockets");
  onTestFinished(() => rmSync(around, { recursive: true, force: true }));
  own = socketFolder("meridian-000000000000");
});

/** A folder as a server leaves it, two minutes old; `server` is the process its lock names. */
function socketFolder(name: string, { server, secondsOld = 120 }: { server?: number; secondsOld?: number } = {}): string {
  const folder = path.join(around, name);
  mkdirSync(folder);
  if (server) writeFileSync(path.join(folder, ".s.PGSQL.5432.lock"), `${server}\n/data\n`);
  const then = Date.now() / 1000 - secondsOld;
  utimesSync(folder, then, then);
  return folder;
}

test("a killed server's folder goes", () => {
  const dead = socketFolder("meridian-111111111111", { server: 4_194_304 });
  const empty = socketFolder("meridian-222222222222");
  const reused = socketFolder("meridian-333333333333", { server: process.pid });
  removeAbandonedSockets(own);
  expect([dead, empty, reused].filter(existsSync)).toEqual([]);
});

test("one's own folder, one that is just being made, and what is no such folder stay", () => {
  const young = socketFolder("meridian-111111111111", { secondsOld: 5 });
  const other = socketFolder("meridian-results");
  removeAbandonedSockets(own);
  expect([own, young, other].filter((folder) => !existsSync(folder))).toEqual([]);
});
