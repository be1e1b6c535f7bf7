import { eq, sql } from "drizzle-orm";
import { newsletterIssue } from "~db/schema";
import { database } from "~/platform/database/connection.server";

const cookieName = "letters-read";
/** A browser remembers so many; older ones could be counted again. */
const most = 30;
const days = 120;

/**
 * Counts a reading of an issue, once a browser. That it was counted is remembered by the browser alone, in a cookie
 * of issue numbers; we keep one number an issue, so who has read what is known to nobody. Returns the cookie to set,
 * or null when this browser was counted before.
 */
export async function noteReading(issueId: number, cookies: string | null): Promise<string | null> {
  const held = /(?:^|;\s*)letters-read=([\d.]*)/.exec(cookies ?? "")?.[1]?.split(".") ?? [];
  if (held.includes(String(issueId))) return null;
  await database().update(newsletterIssue).set({ readers: sql`${newsletterIssue.readers} + 1` }).where(eq(newsletterIssue.id, issueId));
  const value = [...held.filter(Boolean), issueId].slice(-most).join(".");
  return `${cookieName}=${value}; Path=/newsletters; HttpOnly; SameSite=Lax; Max-Age=${days * 86_400}`;
}
