import { describe, expect, it, vi } from "vitest";
import type { AuthoredUpdate } from "~/platform/collaboration/document-host";
import { UpdateQueue } from "~/platform/collaboration/update-queue";
import { DomainError } from "~/platform/errors";

const update = (value: number): AuthoredUpdate => ({ update: new Uint8Array([value]), authorId: value });

function queueWith(store: (batch: readonly AuthoredUpdate[]) => Promise<void>) {
  const [onTrouble, onGivenUp] = [vi.fn(), vi.fn()];
  return { queue: new UpdateQueue({ store, onTrouble, onGivenUp, pause: 1 }), onTrouble, onGivenUp };
}

/** A store that waits to be told how each attempt ends. */
function slowStore() {
  const stored: number[] = [];
  const attempts: { succeed: () => void; fail: (error: Error) => void }[] = [];
  const store = (batch: readonly AuthoredUpdate[]) =>
    new Promise<void>((resolve, reject) => {
      attempts.push({
        succeed: () => {
          stored.push(...batch.map(({ authorId }) => authorId ?? 0));
          resolve();
        },
        fail: reject,
      });
    });
  return { store, stored, attempts };
}

describe("the queue of a text's updates", () => {
  it("stores them in the order they came, what waits together in one batch", async () => {
    const batches: number[][] = [];
    const { queue } = queueWith(async (batch) => void batches.push(batch.map(({ authorId }) => authorId ?? 0)));
    for (const value of [1, 2, 3]) queue.add(update(value));
    await queue.flushed();
    expect(batches.flat()).toEqual([1, 2, 3]);
    expect(batches.length).toBeLessThan(3);
  });

  it("confirms what was added before the question, though others go on writing", async () => {
    const { store, stored, attempts } = slowStore();
    const { queue } = queueWith(store);
    queue.add(update(1));
    const first = queue.flushed();
    queue.add(update(2));
    attempts[0]?.succeed();
    await first;
    expect(stored).toEqual([1]);
  });

  it("confirms nothing while the database is away, and stores everything when it is back", async () => {
    let isAway = true;
    const stored: number[] = [];
    const { queue, onTrouble } = queueWith(async (batch) => {
      if (isAway) throw new Error("no connection");
      stored.push(...batch.map(({ authorId }) => authorId ?? 0));
    });
    let confirmed = false;
    queue.add(update(1));
    queue.add(update(2));
    const flushed = queue.flushed().then(() => (confirmed = true));
    await vi.waitFor(() => expect(onTrouble.mock.calls.length).toBeGreaterThan(2));
    expect(confirmed).toBe(false);
    isAway = false;
    await flushed;
    expect(stored).toEqual([1, 2]);
  });

  it("gives up when the text is gone, tells whoever waits, and takes nothing more", async () => {
    const { queue, onGivenUp } = queueWith(async () => {
      throw new DomainError("not_found");
    });
    queue.add(update(1));
    await expect(queue.flushed()).rejects.toThrow("not_found");
    queue.add(update(2));
    await expect(queue.flushed()).rejects.toThrow("not_found");
    expect(onGivenUp).toHaveBeenCalledTimes(1);
  });

  it("makes the attempt under way the last one when the process stops", async () => {
    const { store, attempts } = slowStore();
    const { queue, onGivenUp } = queueWith(store);
    queue.add(update(1));
    queue.stop();
    attempts[0]?.fail(new Error("no connection"));
    await expect(queue.flushed()).rejects.toThrow("no connection");
    expect(onGivenUp).toHaveBeenCalledTimes(1);
  });

  it("never lets more wait than memory should hold", async () => {
    const { store } = slowStore();
    const { queue, onGivenUp } = queueWith(store);
    for (let part = 0; part < 70; part += 1) queue.add({ update: new Uint8Array(1_048_576), authorId: null });
    await expect(queue.flushed()).rejects.toThrow("too many updates");
    expect(onGivenUp).toHaveBeenCalledTimes(1);
  });
});
