import { count, eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { database, prepared, transaction } from "~/platform/database/connection.server";
import { outboxEvent } from "~db/schema";

const write = prepared((on) => on.insert(outboxEvent).values({ type: sql.placeholder("type"), payload: {} }).returning({ id: outboxEvent.id }).prepare("write_in_test"));
const read = prepared((on) => on.select({ count: count() }).from(outboxEvent).where(eq(outboxEvent.type, sql.placeholder("type"))).prepare("read_in_test"));

const countOf = async (type: string, ...within: Parameters<typeof read>) => (await read(...within).execute({ type }))[0]?.count;

it("a prepared query belongs to the transaction that it is given, and to none without one", async () => {
  const failing = transaction(async (tx) => {
    await write(tx).execute({ type: "in a transaction" });
    expect(await countOf("in a transaction", tx)).toBe(1);
    expect(await countOf("in a transaction")).toBe(0);
    throw new Error("taken back");
  });
  await expect(failing).rejects.toThrow("taken back");
  expect(await countOf("in a transaction", database())).toBe(0);
});

it("transactions that are open at once each ask over their own connection", async () => {
  const types = Array.from({ length: 8 }, (_, index) => `of ${index}`);
  const [allHaveWritten, allHaveRead] = [meeting(types.length), meeting(types.length)];
  await Promise.all(types.map((type) => transaction(async (tx) => {
    await write(tx).execute({ type });
    await allHaveWritten();
    const seen = await Promise.all(types.map((other) => countOf(other, tx)));
    await allHaveRead();
    expect(seen).toEqual(types.map((other) => (other === type ? 1 : 0)));
  })));
  expect(await Promise.all(types.map((type) => countOf(type)))).toEqual(types.map(() => 1));
});

/** Where so many wait for one another. */
function meeting(people: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  let come = 0;
  return async () => {
    if (++come === people) resolve(undefined);
    await promise;
  };
}
