interface Shared<Value> {
  users: number;
  started: Promise<{ value: Value; stop(): Promise<unknown> }>;
}

/** Every project loads these files anew, so what they share lies with the process. */
const holder = globalThis as { meridianShared?: Map<string, Shared<unknown>> };

/**
 * Starts something the first time any project asks for it, and stops it when the last one has finished.
 * Returns the value and the way to let go of it.
 */
export async function onceARun<Value>(
  name: string,
  start: () => Promise<{ value: Value; stop(): Promise<unknown> }>,
): Promise<{ value: Value; letGo(): Promise<void> }> {
  const all = (holder.meridianShared ??= new Map()) as Map<string, Shared<Value>>;
  const shared = all.get(name) ?? { users: 0, started: start() };
  all.set(name, shared);
  shared.users++;
  const { value, stop } = await shared.started;
  return {
    value,
    async letGo() {
      if (--shared.users > 0) return;
      all.delete(name);
      await stop();
    },
  };
}
