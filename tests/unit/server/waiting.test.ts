import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { whileSaying } from "../../../app/server/say.ts";
import { launcherPart } from "../../support/launcher";

const { timed } = await launcherPart<{ timed: (what: string, work: () => Promise<void>) => Promise<void> }>("elapsed.mjs");
let printed: string[];

beforeEach(() => {
  vi.useFakeTimers();
  printed = [];
  const keep = (text: unknown) => void printed.push(String(text).trimEnd());
  vi.spyOn(process.stdout, "write").mockImplementation((text) => (keep(text), true));
  vi.spyOn(console, "log").mockImplementation(keep);
});
afterEach(() => void vi.useRealTimers());

const lasting = (milliseconds: number) => () => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

test("a part of the start that takes long says every five seconds that it still goes on", async () => {
  const work = whileSaying("preparing the database", lasting(11_000));
  await vi.advanceTimersByTimeAsync(30_000);
  await work;
  expect(printed).toEqual(["  preparing the database: 5 s so far", "  preparing the database: 10 s so far"]);
});

test("a quick part says nothing", async () => {
  const work = whileSaying("starting Postgres", lasting(1_000));
  await vi.advanceTimersByTimeAsync(30_000);
  await work;
  expect(printed).toEqual([]);
});

test("the launcher says what begins, that it goes on, and how long it took", async () => {
  const work = timed("Building the application", lasting(12_000));
  await vi.advanceTimersByTimeAsync(30_000);
  await work;
  expect(printed).toEqual(["Building the application …", "  … 10.0 s so far", "  done in 12.0 s"]);
});
