import { DomainError } from "../errors";
import type { AuthoredUpdate } from "./document-host";

interface UpdateQueueOptions {
  /** Stores a batch in one transaction. A DomainError means never; any other error, not now. */
  store: (batch: readonly AuthoredUpdate[]) => Promise<void>;
  /** Told about each attempt that failed and will be repeated. */
  onTrouble: (error: unknown) => void;
  /** Told once, when the queue has given up: nothing more will be stored. */
  onGivenUp: (error: unknown) => void;
  /** The first pause after a failure, in milliseconds; it doubles up to five seconds. */
  pause?: number;
}

const batchUpdates = 500;
const batchBytes = 8_388_608;
const maxPendingBytes = 67_108_864;
const longestPause = 5_000;

/**
 * Stores a text's updates one batch after another, in the order they came. While the database is away
 * they wait, unacknowledged. It gives up when the text is gone, when more waits than memory should
 * hold, or when it is told to stop; the browsers still hold what they were not told is stored.
 */
export class UpdateQueue {
  private readonly pending: AuthoredUpdate[] = [];
  private pendingBytes = 0;
  private added = 0;
  private stored = 0;
  private running = false;
  private stopped = false;
  private failure: Error | undefined;
  private waiting: { until: number; resolve: () => void; reject: (error: Error) => void }[] = [];

  constructor(private readonly options: UpdateQueueOptions) {}

  /** Takes an update to be stored. Never throws. */
  add(update: AuthoredUpdate): void {
    if (this.failure) return;
    this.pending.push(update);
    this.pendingBytes += update.update.byteLength;
    this.added += 1;
    if (this.pendingBytes > maxPendingBytes) return this.giveUp(new Error("too many updates wait for the database"));
    if (!this.running) void this.run();
  }

  /** Resolves once everything added before this call is committed; rejects when it never will be. */
  flushed(): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    if (this.stored === this.added) return Promise.resolve();
    return new Promise((resolve, reject) => this.waiting.push({ until: this.added, resolve, reject }));
  }

  /** Makes the attempt under way the last one. */
  stop(): void {
    this.stopped = true;
  }

  private async run(): Promise<void> {
    this.running = true;
    try {
      while (this.pending.length > 0 && !this.failure) {
        const batch = this.nextBatch();
        await this.storeUntilDone(batch);
        this.pending.splice(0, batch.length);
        this.pendingBytes -= batch.reduce((bytes, { update }) => bytes + update.byteLength, 0);
        this.stored += batch.length;
        this.tellWaiting();
      }
    } catch (error) {
      this.giveUp(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.running = false;
    }
  }

  /** At least one update, else as many as one transaction should carry. */
  private nextBatch(): AuthoredUpdate[] {
    let bytes = 0;
    const end = this.pending.findIndex(({ update }, index) => (bytes += update.byteLength) > batchBytes || index === batchUpdates);
    return this.pending.slice(0, end === -1 ? undefined : Math.max(end, 1));
  }

  private async storeUntilDone(batch: readonly AuthoredUpdate[]): Promise<void> {
    for (let pause = this.options.pause ?? 200; ; pause = Math.min(pause * 2, longestPause)) {
      try {
        return await this.options.store(batch);
      } catch (error) {
        if (error instanceof DomainError || this.stopped || this.failure) throw error;
        this.options.onTrouble(error);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  private tellWaiting(): void {
    const done = this.waiting.filter(({ until }) => until <= this.stored);
    this.waiting = this.waiting.filter(({ until }) => until > this.stored);
    for (const { resolve } of done) resolve();
  }

  private giveUp(error: Error): void {
    if (this.failure) return;
    this.failure = error;
    this.pending.length = 0;
    for (const { reject } of this.waiting.splice(0)) reject(error);
    this.options.onGivenUp(error);
  }
}
