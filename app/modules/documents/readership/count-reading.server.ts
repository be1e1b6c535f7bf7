import { eq, sql } from "drizzle-orm";
import { documentReadership, office, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { groupsOfReaders } from "./groups-of-readers.server";

const cookieName = "documents-read";
/** A browser remembers so many documents; older ones could be counted again. */
const most = 60;
const days = 365;

interface Reading {
  id: number;
  teamId: number;
  /** The version that is shown; 0 for the text as it is written. */
  version: number;
}

/**
 * Counts a reading of a version, once a browser, in the reader's group; not where the group or all readers are too few. That it
 * was counted is remembered by the browser alone, so who has read what is known to nobody. The caller has decided access. Returns
 * the cookie to set, or null when this browser was counted before.
 */
export async function countReading(actor: Actor, { id, teamId, version }: Reading, cookies: string | null): Promise<string | null> {
  const held = /(?:^|;\s*)documents-read=([\d.-]*)/.exec(cookies ?? "")?.[1]?.split(".").filter(Boolean) ?? [];
  const reading = `${id}-${version}`;
  if (held.includes(reading)) return null;
  const [home] = await database().select({ code: office.code }).from(person).leftJoin(office, eq(office.id, person.officeId)).where(eq(person.id, actor.personId));
  const group = (await groupsOfReaders(teamId)).find(({ offices }) => offices.includes(home?.code ?? ""));
  if (group) {
    await database().insert(documentReadership).values({ documentId: id, version, audience: group.audience, readers: 1 })
      .onConflictDoUpdate({ target: [documentReadership.documentId, documentReadership.version, documentReadership.audience], set: { readers: sql`${documentReadership.readers} + 1` } });
  }
  const value = [...held.filter((earlier) => !earlier.startsWith(`${id}-`)), reading].slice(-most).join(".");
  return `${cookieName}=${value}; Path=/documents; HttpOnly; SameSite=Lax; Max-Age=${days * 86_400}`;
}
