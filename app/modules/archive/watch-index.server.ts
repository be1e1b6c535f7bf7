import { sql } from "drizzle-orm";
import { searchEntry } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { figure } from "./progress";

const pause = 1_000;

/** Says once a second how much stands in the search index while it is being written. */
export async function watchIndex(say: (line: string) => void, write: () => Promise<void>): Promise<void> {
  const began = Date.now();
  let isCounting = false;
  const tell = async () => {
    if (isCounting) return;
    isCounting = true;
    const [row] = await database().select({ count: sql<number>`count(*)::int` }).from(searchEntry);
    say(`  search index: ${figure(row?.count ?? 0)} entries`);
    isCounting = false;
  };
  const ticker = setInterval(() => void tell().catch(() => undefined), pause);
  try {
    await write();
  } finally {
    clearInterval(ticker);
  }
  say(`  search index: written in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
