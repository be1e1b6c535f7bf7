import { min, max, or, sql } from "drizzle-orm";
import { documentWriter } from "~db/schema";
import { keepVersion } from "~/modules/documents/public.server";
import { database, transaction } from "~/platform/database/connection.server";
import { eachAlone } from "~/platform/jobs/each-alone.server";

const idleMinutes = 10;
const longestHours = 4;
const atOnce = 200;

const before = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

/** Keeps a version of every document whose writers have paused, or have gone on for hours. One that cannot be read is passed over. */
export async function keepIdleVersions(now: Date): Promise<void> {
  const { documentId, firstAt, lastAt } = documentWriter;
  const due = await database()
    .select({ id: documentId })
    .from(documentWriter)
    .groupBy(documentId)
    .having(or(sql`${max(lastAt)} <= ${before(now, idleMinutes)}::timestamptz`, sql`${min(firstAt)} <= ${before(now, longestHours * 60)}::timestamptz`))
    .orderBy(max(lastAt))
    .limit(atOnce);
  await eachAlone("guidance.idle-versions", due, ({ id }) => transaction((tx) => keepVersion(tx, id, { cause: "idle" })));
}
