import { startEmbeddedDatabase } from "./postgres/embedded.ts";
import { checkExternalDatabase } from "./postgres/external.ts";
import { say, whileSaying } from "./say.ts";
import type { Settings } from "./settings.ts";

/** The database that the application uses. */
export interface Database {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Takes the database of DATABASE_URL, or runs the embedded one in the data folder.
 * @throws StartupProblem
 */
export async function openDatabase(settings: Settings): Promise<Database> {
  if (settings.databaseUrl) {
    await whileSaying("connecting to the database", () => checkExternalDatabase(settings.databaseUrl ?? ""));
    return { url: settings.databaseUrl, stop: async () => undefined };
  }
  const embedded = await whileSaying("starting Postgres", () => startEmbeddedDatabase(settings.dataFolder, say));
  if (!embedded.home.startsWith(settings.dataFolder)) say(`  the database is in ${embedded.home}`);
  return { url: embedded.url, stop: () => embedded.stop() };
}
