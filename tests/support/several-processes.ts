import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { environment } from "~/platform/environment.server";
import { HttpClient } from "./http-client";
import { openSessionFor } from "./open-session";
import { startRedisServer, type RedisServer } from "./redis-server";
import { startServer, type Server } from "./server";

/** Two processes of one installation behind a proxy, on this test file's database. */
export interface Processes {
  redis: RedisServer;
  one: Server;
  other: Server;
  /** Where people reach them: the proxy, which gives each connection to the next one that lives. */
  publicOrigin: string;
  /** A browser without JavaScript that reaches a process directly. */
  clientAt(server: Server, person: { id: number }): Promise<HttpClient>;
  /** Whom a live connection or an open text is made with at a process directly. */
  at(server: Server): { server: string; origin: string };
  /** Starts a process again where a killed one was. */
  again(server: Server): Promise<Server>;
  close(): Promise<void>;
}

/** Hands each connection to the next server in turn, without looking at whose it is. */
async function startProxy(ports: () => readonly number[]) {
  let turn = 0;
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket.on("error", () => socket.destroy()));
    socket.once("close", () => open.delete(socket));
    return socket;
  };
  const handOn = (socket: Socket, attempts: number) => {
    const port = ports()[turn++ % ports().length];
    if (port === undefined || attempts === 0) return void socket.destroy();
    const passed = connect(port, "127.0.0.1");
    passed.once("connect", () => {
      keep(passed).once("close", () => socket.destroy());
      socket.once("close", () => passed.destroy());
      socket.pipe(passed).pipe(socket);
    });
    passed.once("error", () => {
      if (passed.connecting || passed.bytesWritten === 0) handOn(socket, attempts - 1);
    });
  };
  const proxy = createServer((socket) => handOn(keep(socket), ports().length)).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close() {
      proxy.close();
      for (const socket of open) socket.destroy();
    },
  };
}

/** Starts Redis, the proxy and two processes, whose log is kept from `warn` on. */
export async function startSeveralProcesses(): Promise<Processes> {
  const redis = await startRedisServer();
  const servers: Server[] = [];
  const proxy = await startProxy(() => servers.map(({ port }) => port));
  const start = async (known: Partial<Pick<Server, "port" | "dataFolder">> = {}) => {
    const server = await startServer({ databaseUrl: environment().DATABASE_URL, ...known, environment: { REDIS_URL: redis.url, PUBLIC_URL: proxy.origin } });
    servers.push(server);
    return server;
  };
  const [one, other] = [await start(), await start()];
  return {
    redis, one, other,
    publicOrigin: proxy.origin,
    async clientAt(server, person) {
      const client = new HttpClient(server.origin, { publicOrigin: proxy.origin });
      client.cookies.add((await openSessionFor(person.id)).cookie);
      return client;
    },
    at: (server) => ({ server: server.origin, origin: proxy.origin }),
    again: ({ port, dataFolder }) => {
      servers.splice(servers.findIndex((server) => server.port === port), 1);
      return start({ port, dataFolder });
    },
    async close() {
      proxy.close();
      for (const server of servers) await server.stop().catch(() => undefined);
      await redis.close();
    },
  };
}
