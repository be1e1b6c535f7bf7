import postgres from "postgres";
import { errorCode, StartupProblem } from "../startup-problem.ts";

/**
 * Makes sure that the database of DATABASE_URL answers before anything is built on it. The password never appears in
 * what is printed.
 * @throws StartupProblem that says what is wrong with the address
 */
export async function checkExternalDatabase(databaseUrl: string): Promise<void> {
  const url = parse(databaseUrl);
  const connection = connect(url);
  try {
    await connection`select 1`;
  } catch (error) {
    throw new StartupProblem(`DATABASE_URL: ${reasonOf(error, url)}`);
  } finally {
    await connection.end({ timeout: 1 });
  }
}

/** A `host` in the query is the folder of a Unix socket; the driver would take it for a setting of the server. */
function connect(url: URL): postgres.Sql {
  const folder = url.searchParams.get("host");
  const plain = new URL(url);
  plain.searchParams.delete("host");
  const socket = folder ? { host: folder, port: Number(url.port || 5432) } : {};
  return postgres(plain.href, { ...socket, max: 1, connect_timeout: 10, onnotice: () => undefined });
}

function parse(databaseUrl: string): URL {
  const url = URL.parse(databaseUrl);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new StartupProblem("DATABASE_URL must look like postgres://user:password@host:5432/database.");
  }
  return url;
}

function reasonOf(error: unknown, url: URL): string {
  const database = url.pathname.slice(1);
  const server = url.searchParams.get("host") ?? url.host;
  switch (errorCode(error)) {
    case "ECONNREFUSED":
    case "ENOENT":
      return `no Postgres answers at ${server}. Is it running, and is the address right?`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `the name ${url.hostname} is not known. Is it spelt right?`;
    case "CONNECT_TIMEOUT":
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
      return `${server} did not answer within 10 s. Is the address right, and does a firewall let it through?`;
    case "28P01":
    case "28000":
      return `${server} does not let "${url.username}" in. Check the name and the password.`;
    case "3D000":
      return `there is no database "${database}" on ${server}. Create it: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 ${database}`;
    default:
      return `${server} answered: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`;
  }
}
