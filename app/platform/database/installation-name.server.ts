import { sql } from "drizzle-orm";
import { database } from "./connection.server";

/** Names this installation by its database: the same for all processes that use it, and another for every other one. */
export async function installationName(): Promise<string> {
  const [found] = await database().execute<{ name: string }>(
    sql`select c.system_identifier || '-' || d.oid as name from pg_control_system() c, pg_database d where d.datname = current_database()`,
  );
  if (!found) throw new Error("the database does not say which it is");
  return found.name;
}
