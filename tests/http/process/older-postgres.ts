import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";

/** Two answers of the same length, so that the lengths around them stay right. */
function olderVersion(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1").replace(/\b(1[5-9]|[2-9]\d)(0\d{3})\b/g, "14$2").replace(/\b(1[5-9]|[2-9]\d)\.(?=\d)/g, "14."), "latin1");
}

/** Stands between the driver and a server on a Unix socket, and changes what the server says of its version to 14. */
export async function pretendOlder(databaseUrl: string): Promise<{ url: string; close: () => Promise<void> }> {
  const real = new URL(databaseUrl);
  const socket = `${real.searchParams.get("host")}/.s.PGSQL.5432`;
  const proxy = createServer((client) => {
    const server = connect(socket);
    client.on("error", () => server.destroy()).on("close", () => server.destroy());
    server.on("error", () => client.destroy()).on("close", () => client.destroy());
    client.pipe(server);
    server.on("data", (bytes: Buffer) => client.write(olderVersion(bytes)));
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const url = new URL(databaseUrl);
  url.searchParams.delete("host");
  url.host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return {
    url: url.href,
    async close() {
      proxy.close();
      await once(proxy, "close");
    },
  };
}
