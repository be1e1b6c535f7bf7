import { createServer } from "node:http";
import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Settings } from "../settings.ts";
import { errorCode, StartupProblem } from "../startup-problem.ts";
import { refuse } from "./upgrade.ts";

/** Slow links take minutes for an upload; headers never do. */
const TIMEOUTS = { headersTimeout: 20_000, requestTimeout: 300_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 5_000 };

/** A listener was killed a moment ago and its successor is here already: the port is free in no time. */
const PATIENCE_WITH_PORT = 2_000;

/** The server that holds the port; it does not listen yet. */
export function createHttpServer(): Server {
  const server = createServer(TIMEOUTS);
  server.on("clientError", answerClientError);
  return server;
}

/**
 * Takes the port.
 * @throws StartupProblem when somebody else has it or it cannot be had
 */
export async function listen(server: Server, settings: Settings): Promise<void> {
  const deadline = Date.now() + PATIENCE_WITH_PORT;
  for (;;) {
    const error = await tryToListen(server, settings);
    if (!error) return;
    if (errorCode(error) !== "EADDRINUSE" || Date.now() > deadline) throw new StartupProblem(portSentence(error, settings));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function tryToListen(server: Server, settings: Settings): Promise<Error | null> {
  return new Promise((resolve) => {
    const listening = () => {
      server.off("error", failed);
      resolve(null);
    };
    const failed = (error: Error) => {
      server.off("listening", listening);
      resolve(error);
    };
    server.once("error", failed).once("listening", listening);
    server.listen({ port: settings.port, host: settings.host.replace(/^\[|\]$/g, "") });
  });
}

function portSentence(error: Error, { port, host }: Settings): string {
  switch (errorCode(error)) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program: stop it, or choose another port, for example PORT=${port === 65_535 ? port - 1 : port + 1} npm start.`;
    case "EACCES":
      return `This user may not open port ${port}: choose one above 1023, for example PORT=3000 npm start.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `HOST=${host} is not an address of this machine: use 127.0.0.1, or 0.0.0.0 for all its addresses.`;
    default:
      return `Port ${port} on ${host} cannot be opened: ${error.message}`;
  }
}

function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  if (error.code === "HPE_HEADER_OVERFLOW") return refuse(socket, 431, "Request Header Fields Too Large");
  if (error.code === "ERR_HTTP_REQUEST_TIMEOUT") return refuse(socket, 408, "Request Timeout");
  refuse(socket, 400, "Bad Request");
}
