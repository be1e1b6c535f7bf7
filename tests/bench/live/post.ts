import { performance } from "node:perf_hooks";
import { connect } from "~/platform/database/connect.server";
import { withServer } from "../../support/standalone";
import { percentile, report } from "../figure";
import { gatherCrowd, post } from "./crowd";

const writers = 8;
const seconds = 10;

/** Everybody does it again and again, without a pause. */
async function timesOf(perform: (writer: number) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1_000;
  await Promise.all(Array.from({ length: writers }, async (_, writer) => {
    while (performance.now() < end) times.push(await perform(writer));
  }));
  return times;
}

/** A row and its commit, and nothing else: what any message costs at least on this disk. */
async function bareInserts(databaseUrl: string): Promise<number[]> {
  const sql = connect(databaseUrl, { max: writers });
  await sql`create table bare (id bigserial primary key, words text not null)`;
  const insert = async () => {
    const began = performance.now();
    await sql`insert into bare (words) values (${"x".repeat(430)})`;
    return performance.now() - began;
  };
  const times = await timesOf(insert);
  await sql.end();
  return times;
}

/** `npm run bench -- post`: eight people who answer in one thread at once, each as fast as they are answered. */
export async function benchPost(): Promise<void> {
  await withServer({}, async (server) => {
    const reference = await bareInserts(process.env.DATABASE_URL ?? "");
    const crowd = await gatherCrowd(writers);
    for (const member of crowd.members) await post(server.origin, crowd, member);
    const times = await timesOf(async (writer) => (await post(server.origin, crowd, crowd.members[writer] ?? { cookie: "" })).milliseconds);
    report({ figure: "post.p95_at_8_writers", value: percentile(times, 0.95), unit: "ms", reference: percentile(reference, 0.95), budget: "<= 60" });
    report({ figure: "post.messages_per_second", value: times.length / seconds, unit: "1/s", reference: reference.length / seconds, budget: "as fast as it goes" });
  });
}
