import { and, desc, eq, ne } from "drizzle-orm";
import { thread } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";
import { standsAlone } from "./thread-conditions.server";

/** A thread that another, or messages of another, can go to. */
export interface OfferedThread {
  id: number;
  title: string;
  language: Locale;
}

/** How many are offered by name; any other is named by its link. */
const offered = 50;

/** The other threads of a team, the latest first. The caller has checked `order`. */
export function offeredThreads(teamId: number, but: number): Promise<OfferedThread[]> {
  return database()
    .select({ id: thread.id, title: thread.title, language: thread.language })
    .from(thread)
    .where(and(eq(thread.teamId, teamId), ne(thread.id, but), standsAlone))
    .orderBy(desc(thread.lastMessageAt))
    .limit(offered);
}
