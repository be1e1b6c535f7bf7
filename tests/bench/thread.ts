import { isNull } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { outboxEvent } from "~db/schema";
import { eventually } from "../support/eventually";
import { openSessionFor } from "../support/open-session";
import { withServer } from "../support/standalone";
import { withConstantServer } from "./constant-server";
import { report } from "./figure";
import { measureLoad } from "./load";
import { buildLongThread } from "./long-thread";

const concurrency = 8;
const pageBytes = 36_000;
const patienceMilliseconds = 120_000;

/** The organisation that was just filled has been put into the search index: a page is measured, not the start. */
const followed = () => eventually(async () => (await database().$count(outboxEvent, isNull(outboxEvent.finishedAt))) === 0, "The rest after the start", patienceMilliseconds);

/** `npm run bench -- thread`: the thread page with 50 messages, signed in, on one process. */
export async function benchThread(): Promise<void> {
  const reference = await withConstantServer(pageBytes, (url) => measureLoad(url, concurrency));
  await withServer({ demo: true }, async (server) => {
    const { path, reader } = await buildLongThread();
    const { cookie } = await openSessionFor(reader.id);
    await followed();
    const page = await measureLoad(new URL(path, server.origin), concurrency, { cookie, accept: "text/html" });
    report({ figure: "thread.requests_per_second", value: page.requestsPerSecond, unit: "1/s", reference: reference.requestsPerSecond, budget: ">= 250" });
    report({ figure: "thread.cpu_per_request", value: page.cpuMilliseconds, unit: "ms", reference: reference.cpuMilliseconds, budget: "<= 4" });
    report({ figure: "thread.p95_at_8", value: page.p95Milliseconds, unit: "ms", reference: reference.p95Milliseconds, budget: "<= 80" });
  });
}
