/**
 * Does together what many ask for one by one: what is asked for while the work before is under way is done in one go,
 * next. So a burst costs a query or two instead of one each, and somebody alone waits for nobody. The work always begins
 * after it was asked for. When it fails for several, each is tried alone, so that only those fail who must.
 */
export function gathered<Key>(work: (keys: Key[]) => Promise<void>): (key: Key) => Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  let next: { keys: Set<Key>; done: Promise<void> } | undefined;
  const begin = () => {
    const keys = new Set<Key>();
    const done = before.then(() => {
      next = undefined;
      return work([...keys]);
    });
    before = done.catch(() => undefined);
    return { keys, done };
  };
  return (key) => {
    next ??= begin();
    const { keys, done } = next;
    keys.add(key);
    return done.catch((failure: unknown) => {
      if (keys.size === 1) throw failure;
      return work([key]);
    });
  };
}
