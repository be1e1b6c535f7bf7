import { randomBytes } from "node:crypto";
import { database } from "~/platform/database/connection.server";
import { session } from "~db/schema";

const cookieName = "meridian_session";
const month = 30 * 86_400_000;

/** A session of a person, made in the database: no password, no rate limit. `cookie` is for a Cookie header. */
export async function openSessionFor(personId: number): Promise<{ id: string; cookie: string }> {
  const id = randomBytes(20).toString("hex");
  await database().insert(session).values({ id, userId: personId, expiresAt: new Date(Date.now() + month), userAgent: "test" });
  return { id, cookie: `${cookieName}=${id}` };
}
