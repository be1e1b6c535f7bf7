import type { IncomingMessage } from "node:http";
import type { WebSocket } from "ws";
import { sessionIdIn } from "../auth/sessions.server";
import { boundedSocket } from "./bounded-socket.server";
import { texts } from "./collaboration.server";
import { hangUps, maxUpdateBytes } from "./hang-up";

/** An update's message carries the text's name and a few bytes more. */
const maxMessageBytes = maxUpdateBytes + 1_024;

const sockets = new Set<WebSocket>();

/** Takes a websocket whose Origin has been checked. */
export function handleCollaboration(socket: WebSocket, request: IncomingMessage): void {
  socket.on("error", () => socket.terminate());
  const cookie = request.headers.cookie;
  if (!cookie || !sessionIdIn(cookie)) return socket.close(hangUps.notAllowed.code, hangUps.notAllowed.reason);
  sockets.add(socket);
  const client = texts.handleConnection(boundedSocket(socket), new Request("http://localhost/collaboration", { headers: { cookie } }));
  socket.binaryType = "nodebuffer";
  socket.on("message", (data: Buffer, isBinary) => {
    if (!isBinary) return socket.close(1003, "binary only");
    if (data.byteLength > maxMessageBytes) return socket.close(hangUps.tooLarge.code, hangUps.tooLarge.reason);
    client.handleMessage(new Uint8Array(data));
  });
  socket.on("close", (code, reason) => {
    sockets.delete(socket);
    client.handleClose({ code, reason: reason.toString() });
  });
}

/** Asks every browser to connect elsewhere; those that have not gone after the time given are cut off. */
export function closeSockets(graceMilliseconds: number): void {
  for (const socket of sockets) socket.close(hangUps.restarting.code, hangUps.restarting.reason);
  setTimeout(() => sockets.forEach((socket) => socket.terminate()), graceMilliseconds).unref();
}
