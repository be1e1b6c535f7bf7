import type { WebSocketLike } from "@hocuspocus/server";
import type { WebSocket } from "ws";

/** How much may wait for a browser that does not read; past that it is cut off and fetches the state when it returns. */
const maxWaitingBytes = 16_777_216;

/** A websocket as Hocuspocus uses it, except that a reader who stalls cannot fill the memory. */
export function boundedSocket(socket: WebSocket): WebSocketLike {
  return {
    get readyState() {
      return socket.readyState;
    },
    send(data) {
      if (socket.bufferedAmount > maxWaitingBytes) socket.terminate();
      else socket.send(data as Uint8Array, () => {});
    },
    close: (code, reason) => socket.close(code, reason),
  };
}
