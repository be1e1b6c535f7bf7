import { rmSync } from "node:fs";
import { cloneDatabase } from "./clone-database";
import { startDatabaseServer } from "./database-server";
import { startServer, type Server, type ServerOptions } from "./server";
import { temporaryFolder } from "./temporary-folder";

/**
 * The production build with a Postgres of its own, for scripts that are no tests; everything is stopped
 * and removed afterwards. Inside `work`, `database()` is that server's.
 */
export async function withServer<Result>(options: Omit<ServerOptions, "databaseUrl">, work: (server: Server) => Promise<Result>): Promise<Result> {
  const postgres = await startDatabaseServer();
  const folder = temporaryFolder("data");
  try {
    const { url } = await cloneDatabase(postgres.url);
    Object.assign(process.env, { DATABASE_URL: url, DATA_DIR: folder, LOG_LEVEL: "silent" });
    const server = await startServer({ databaseUrl: url, ...options });
    try {
      return await work(server);
    } finally {
      const { closeDatabase } = await import("~/platform/database/connection.server");
      await closeDatabase();
      await server.stop();
    }
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
