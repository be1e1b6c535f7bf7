import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { Application } from "../application.ts";
import { mayUpgrade } from "./origin.ts";
import { pathOf } from "./request-facts.ts";

const COLLABORATION_PATH = "/collaboration";
export const SOCKET_IO_PATH = "/socket.io";

/** One update of a document: a long paste with pictures by reference stays below. */
const LARGEST_DOCUMENT_MESSAGE = 4 * 1024 * 1024;

export type UpgradeHandler = (req: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Decides what becomes of every websocket: documents, socket.io, in development Vite; the rest is cut. */
export function upgradeRouter(application: Application, inner: Server, isDevelopment: boolean): UpgradeHandler {
  const documents = new WebSocketServer({ noServer: true, maxPayload: LARGEST_DOCUMENT_MESSAGE });
  return (req, socket, head) => {
    socket.on("error", () => socket.destroy());
    const path = pathOf(req.url).replace(/\/$/, "");
    if (!mayUpgrade(req, application.originAllowed)) refuse(socket, 403, "Forbidden");
    else if (path === COLLABORATION_PATH) documents.handleUpgrade(req, socket, head, (ws) => application.handleCollaboration(ws, req));
    else if (path === SOCKET_IO_PATH || (isDevelopment && isForVite(req))) inner.emit("upgrade", req, socket, head);
    else refuse(socket, 404, "Not Found");
  };
}

/** Answers an upgrade that is not wanted and closes the connection. */
export function refuse(socket: Duplex, status: number, reason: string): void {
  socket.end(`HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  socket.once("finish", () => socket.destroy());
}

function isForVite(req: IncomingMessage): boolean {
  return req.headers["sec-websocket-protocol"]?.startsWith("vite-") ?? false;
}
