/**
 * Does whatever has fallen due at `now`, the database's clock. It finds that by SQL and marks it in the transaction
 * that does it, so that a repeat, or a process killed half way, does nothing twice.
 */
export type SweepWork = (now: Date) => Promise<void>;

export interface Sweep {
  name: string;
  everySeconds: number;
  work: SweepWork;
}

const sweeps = new Map<string, Sweep>();

/**
 * Registers work that falls due by the clock under a stable name ("requests.overdue-answers"), by which the database
 * remembers when it was done last. However many processes serve, one of them does it, at most once in `everySeconds`.
 * Called while the process starts.
 */
export function registerSweep(name: string, everySeconds: number, work: SweepWork): void {
  if (sweeps.has(name)) throw new Error(`There is a sweep ${name} already`);
  sweeps.set(name, { name, everySeconds, work });
}

/** All work that falls due by the clock. */
export const registeredSweeps = (): readonly Sweep[] => [...sweeps.values()];
