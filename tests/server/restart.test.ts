import { afterAll, describe, expect, test } from "vitest";
import { eventually } from "../support/eventually";
import { fakeProject } from "./support/project";
import { addRow, childrenOf, installationOf, isAlive, postmasterOf, rowsOf, start } from "./support/running";
import type { Installation, Run } from "./support/running";

const LONGEST_START = 3_000;
const project = fakeProject();

type Killing = (run: Run, installation: Installation) => void;

const launcherOf = (run: Run) => run.launcher.pid ?? 0;
const nodeOf = (run: Run) => childrenOf(launcherOf(run))[0] ?? 0;
const watchdogOf = (run: Run) => childrenOf(nodeOf(run))[0] ?? 0;

/** Each in an order in which none of them ends by itself before its turn. */
const killings: Record<string, Killing> = {
  "the node process": (run) => process.kill(nodeOf(run), "SIGKILL"),
  "the launcher": (run) => process.kill(launcherOf(run), "SIGKILL"),
  "the whole process group": (run) => process.kill(-launcherOf(run), "SIGKILL"),
  "node, Postgres and its watchdog at once": (run, installation) => {
    for (const pid of [watchdogOf(run), postmasterOf(installation), nodeOf(run)]) process.kill(pid, "SIGKILL");
  },
  "node and every process of the watchdog, so that nobody stops Postgres,": (run, installation) => {
    const guards = childrenOf(watchdogOf(run)).filter((pid) => pid !== postmasterOf(installation));
    for (const pid of [...guards, ...guards.flatMap(childrenOf), watchdogOf(run), nodeOf(run)]) process.kill(pid, "SIGKILL");
  },
};

/** Writes rows without a pause until the server is gone; returns those it acknowledged. */
async function writeUntilKilled(run: Run, kill: () => void, label: string): Promise<string[]> {
  const acknowledged: string[] = [];
  let isGoing = true;
  const writer = async (name: string) => {
    for (let number = 0; isGoing; number += 1) {
      const id = `${label}-${name}-${number}`;
      if (await addRow(run.origin, id)) acknowledged.push(id);
      else isGoing = false;
    }
  };
  const writers = ["a", "b", "c", "d"].map(writer);
  await eventually(() => acknowledged.length > 20, "the first rows", 20_000);
  kill();
  await Promise.all(writers);
  return acknowledged;
}

describe.each(Object.entries(killings))("killing %s with SIGKILL", (name, kill) => {
  test("four times in a row blocks no start and loses no acknowledged row", async () => {
    const installation = await installationOf(project);
    const acknowledged: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const began = Date.now();
      const run = await start(installation);
      if (round > 0) expect(Date.now() - began, `the start after ${name} was killed`).toBeLessThan(LONGEST_START);
      acknowledged.push(...(await writeUntilKilled(run, () => kill(run, installation), `round-${round}`)));
    }
    const last = await start(installation);
    const kept = await rowsOf(last.origin);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    last.launcher.kill("SIGTERM");
    expect(await last.ended).toBe(0);
  });
});

describe("while Meridian runs", () => {
  let run: Run | undefined;
  afterAll(() => void run?.launcher.kill("SIGTERM"));

  test("a Postgres that is killed is started again and keeps its rows", async () => {
    const installation = await installationOf(project);
    run = await start(installation);
    const { origin } = run;
    expect(await addRow(origin, "before")).toBe(true);
    const killed = postmasterOf(installation);
    process.kill(killed, "SIGKILL");
    await eventually(async () => postmasterOf(installation) !== killed && (await addRow(origin, "after")), "a new server", 10_000);
    expect(await rowsOf(origin)).toEqual(new Set(["before", "after"]));
    expect(isAlive(killed)).toBe(false);
  });
});
