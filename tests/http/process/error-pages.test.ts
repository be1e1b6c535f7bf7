import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { expect, inject, onTestFinished, test, vi } from "vitest";
import { connect } from "~/platform/database/connect.server";
import { cloneDatabase } from "../../support/clone-database";
import { eventually } from "../../support/eventually";
import { HttpClient } from "../../support/http-client";
import { startServer } from "../../support/server";

// Each starts processes of its own.
vi.setConfig({ testTimeout: 60_000 });

/** A server whose database is ours to break. */
async function serverOfOurOwn() {
  const { url, drop } = await cloneDatabase(inject("databaseServer"));
  const connection = connect(url, { max: 1 });
  const server = await startServer({ databaseUrl: url, environment: { LOG_LEVEL: "info" } });
  onTestFinished(async () => {
    await server.stop();
    await connection.end({ timeout: 2 });
    await drop();
  });
  const logged = (id: string) => server.output().split("\n").filter((line) => line.startsWith("{") && line.includes(id)).map((line) => JSON.parse(line) as Record<string, unknown>);
  return { client: new HttpClient(server.origin), db: drizzle(connection), logged };
}

test("an error page shows the number under which the log knows the request", async () => {
  const { client, db, logged } = await serverOfOurOwn();

  const missing = await client.get("/no/such/page");
  const id = String(missing.headers["x-request-id"]);
  expect(missing.status).toBe(404);
  expect(missing.text).toContain(`404 · ${id}`);
  await eventually(() => logged(id).some(({ msg, status }) => msg === "request" && status === 404), "the line of the request");

  await db.execute(sql`alter table office rename to moved_away`);
  const broken = await client.get("/");
  const faultId = String(broken.headers["x-request-id"]);
  expect(broken.status).toBe(500);
  expect(broken.text).toContain(`500 · ${faultId}`);
  expect(broken.html).not.toContain("moved_away");
  expect(broken.html).not.toContain("relation");
  await eventually(() => logged(faultId).some(({ msg, err }) => msg === "a loader or an action failed" && err), "the line of the fault");
});
