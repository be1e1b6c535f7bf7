import path from "node:path";
import { readFileSync } from "node:fs";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { environment } from "../environment.server";
import { connect } from "./connect.server";
import { StartupProblem } from "./startup-problem";

const folder = path.join(process.cwd(), "db", "migrations");
/** Any number will do, as long as every process of the installation takes the same. */
const lockNumber = 4_711_001;

type Connection = ReturnType<typeof connect>;

async function refuseUnfitServer(sql: Connection): Promise<void> {
  const [version] = await sql<{ number: number; text: string }[]>`select current_setting('server_version_num')::int as number, current_setting('server_version') as text`;
  if (!version || version.number < 150_000) {
    throw new StartupProblem(`The database is Postgres ${version?.text}; Meridian needs 15 or newer. Give DATABASE_URL of a newer server.`);
  }
  await sql`create extension if not exists pg_trgm`;
  const [trigrams] = await sql<{ count: number }[]>`select cardinality(show_trgm('上海劳动')) as count`;
  if (!trigrams || trigrams.count === 0) {
    throw new StartupProblem(
      "The database cannot search Chinese: its character type is C. Create it anew with: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 meridian",
    );
  }
}

/** A schema that knows more migrations than this release comes from a newer one. */
async function refuseNewerSchema(sql: Connection): Promise<void> {
  const journal = JSON.parse(readFileSync(path.join(folder, "meta", "_journal.json"), "utf8")) as { entries: { when: number }[] };
  const newest = Math.max(0, ...journal.entries.map((entry) => entry.when));
  const [table] = await sql<{ name: string | null }[]>`select to_regclass('drizzle.__drizzle_migrations')::text as name`;
  if (!table?.name) return;
  const [applied] = await sql<{ newest: string | null }[]>`select max(created_at) as newest from drizzle.__drizzle_migrations`;
  if (Number(applied?.newest ?? 0) > newest) {
    throw new StartupProblem("The database was written by a newer release of Meridian. Start that release, or give another DATABASE_URL.");
  }
}

/**
 * Brings the schema up to this release, under a lock, so that several processes may start at once.
 * Throws StartupProblem with the one line to print when the database cannot be used.
 */
export async function migrateDatabase(): Promise<void> {
  const sql = connect(environment().DATABASE_URL, { max: 1, connect_timeout: 10 });
  try {
    await sql`select pg_advisory_lock(${lockNumber})`.catch((error: Error) => {
      throw new StartupProblem(`The database does not answer (${error.message || "no connection"}). Check DATABASE_URL.`);
    });
    await refuseUnfitServer(sql);
    await refuseNewerSchema(sql);
    await migrate(drizzle(sql), { migrationsFolder: folder });
  } finally {
    await sql.end({ timeout: 2 });
  }
}
