import { logOf } from "../log/log.server";

/**
 * Does what has fallen due, one after another, each as a whole of its own: one that fails is logged and stops no other. It is still due,
 * so its turn comes again.
 */
export async function eachAlone<Item extends { id: number | string }>(sweep: string, due: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  for (const item of due) {
    await work(item).catch((error: unknown) => logOf("jobs").error({ err: error, sweep, id: item.id }, "one of what fell due failed; the others went on"));
  }
}
