import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";

/** Sends so many a second for so many seconds, whether or not those before have arrived; resolves when all have, with how many. */
export async function atPace({ aSecond, seconds }: { aSecond: number; seconds: number }, send: (index: number) => Promise<unknown>): Promise<number> {
  const sent: Promise<unknown>[] = [];
  const began = performance.now();
  for (let index = 0; index < aSecond * seconds; index++) {
    await sleep(Math.max(0, began + (index * 1_000) / aSecond - performance.now()));
    sent.push(send(index));
  }
  await Promise.all(sent);
  return sent.length;
}
