import { setTimeout as sleep } from "node:timers/promises";

/** Repeats a look until it gives something other than false, null or undefined; fails after the deadline. */
export async function eventually<Value>(look: () => Promise<Value> | Value, what: string, within = 5_000): Promise<NonNullable<Value>> {
  const deadline = Date.now() + within;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`${what} did not happen within ${within} ms`);
    await sleep(20);
  }
}
