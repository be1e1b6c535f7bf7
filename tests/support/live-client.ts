import { setTimeout as sleep } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import { onTestFinished } from "vitest";
import { realtimePath, type SubscribeAnswer } from "~/platform/realtime/channels";
import { openSessionFor } from "./open-session";
import { serverOrigin } from "./test-server";

export interface LiveEvent {
  name: string;
  payload: Record<string, unknown>;
  at: number;
}

const patience = 5_000;

/** A live connection as a browser has it, with everything it heard. */
export class LiveClient {
  readonly events: LiveEvent[] = [];
  private constructor(private readonly socket: Socket) {
    socket.onAny((name: string, payload: Record<string, unknown>) => this.events.push({ name, payload, at: Date.now() }));
  }

  /**
   * Connects to the shared production server, or the one given, with a person's session, or none; closed when the test ends.
   * @throws Error with the refusal's reason
   */
  static async connect(person: { id: number } | null, options: { cookie?: string; origin?: string; transport?: "websocket" | "polling"; server?: string } = {}): Promise<LiveClient> {
    const cookie = options.cookie ?? (person ? (await openSessionFor(person.id)).cookie : undefined);
    const server = options.server ?? serverOrigin();
    const origin = options.origin ?? server;
    const socket = io(server, {
      path: realtimePath,
      transports: [options.transport ?? "websocket"],
      forceNew: true,
      reconnection: false,
      extraHeaders: { origin, ...(cookie ? { cookie } : {}) },
    });
    onTestFinished(() => void socket.disconnect());
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("connect_error", reject);
    });
    return new LiveClient(socket);
  }

  get connected(): boolean {
    return this.socket.connected;
  }

  /** Follows a channel, as a page that has `shown` already, if it says so. */
  follow(channel: string, shown?: unknown): Promise<SubscribeAnswer> {
    return this.socket.timeout(patience).emitWithAck("subscribe", channel, ...(shown === undefined ? [] : [shown])) as Promise<SubscribeAnswer>;
  }

  /** Sends anything at all, to try what is not allowed. */
  emit(name: string, ...values: unknown[]): void {
    this.socket.emit(name, ...values);
  }

  leave(): void {
    this.socket.disconnect();
  }

  /** The first event of this name, heard already or within five seconds. */
  async heard(name: string, matching: (payload: Record<string, unknown>) => boolean = () => true, within = patience): Promise<LiveEvent> {
    const deadline = Date.now() + within;
    for (;;) {
      const found = this.events.find((event) => event.name === name && matching(event.payload));
      if (found) return found;
      if (Date.now() > deadline) throw new Error(`No ${name} within ${within} ms; heard: ${JSON.stringify(this.events)}`);
      await sleep(10);
    }
  }

  /** Waits until the server has closed the connection. */
  async closed(within = patience): Promise<void> {
    const deadline = Date.now() + within;
    while (this.socket.connected) {
      if (Date.now() > deadline) throw new Error(`The connection still stands after ${within} ms`);
      await sleep(10);
    }
  }
}
