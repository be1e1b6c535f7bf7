import { expect, test } from "vitest";
import { gathered } from "~/platform/events/gathered.server";

/** Work that notes what it was given, and ends when it is told to. */
function slowWork() {
  const given: string[][] = [];
  const ends: (() => void)[] = [];
  const ask = gathered<string>((keys) => {
    given.push(keys);
    return new Promise((resolve) => ends.push(resolve));
  });
  return { ask, given, endNext: () => ends.shift()?.() };
}

test("one who asks alone waits for nobody", async () => {
  const given: string[][] = [];
  await gathered<string>(async (keys) => void given.push(keys))("a");
  expect(given).toEqual([["a"]]);
});

test("what is asked for while the work is under way is done together afterwards, each thing once", async () => {
  const { ask, given, endNext } = slowWork();
  const first = ask("a");
  await Promise.resolve();
  const others = Promise.all([ask("b"), ask("c"), ask("b")]);
  expect(given).toEqual([["a"]]);
  endNext();
  await first;
  await expect.poll(() => given).toEqual([["a"], ["b", "c"]]);
  endNext();
  await others;
});

test("the same thing asked for while it is being done is done again", async () => {
  const { ask, given, endNext } = slowWork();
  const first = ask("a");
  await Promise.resolve();
  const again = ask("a");
  endNext();
  await first;
  await expect.poll(() => given).toEqual([["a"], ["a"]]);
  endNext();
  await again;
});

test("of several only those fail who must, and what is asked for afterwards is done", async () => {
  const ask = gathered<string>(async (keys) => {
    if (keys.includes("broken")) throw new Error("it is broken");
  });
  const outcomes = await Promise.allSettled([ask("a"), ask("broken"), ask("b")]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  await ask("c");
});
