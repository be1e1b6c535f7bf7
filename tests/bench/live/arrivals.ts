import { performance } from "node:perf_hooks";

/** When each message set out, and when and how often it was heard; by its number in its thread, which its writer learns last. */
export class Arrivals {
  private readonly began = new Map<number, number>();
  private readonly heardAt: { seq: number; at: number }[] = [];

  sets(seq: number, began: number): void {
    this.began.set(seq, began);
  }

  heard(seq: number): void {
    this.heardAt.push({ seq, at: performance.now() });
  }

  get count(): number {
    return this.heardAt.length;
  }

  /** Milliseconds to each screen. */
  get times(): number[] {
    return this.heardAt.map(({ seq, at }) => at - (this.began.get(seq) ?? at));
  }
}
