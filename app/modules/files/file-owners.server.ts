import type { Actor } from "~/platform/auth/actor";

/** Resolves where the actor may read the thing of this id, and with it its files; throws a refusal where not. */
export type ReadOwner = (actor: Actor, ownerId: string) => Promise<unknown>;

interface Owner {
  read: ReadOwner;
  keepSeconds: number;
}

const owners = new Map<string, Owner>();

/**
 * Makes a kind of thing an owner of files, under a stable name ("message"): whoever may read the thing may
 * open its files. `keepSeconds` is how long a browser may show one without asking again, for what hides no
 * secret and stands on many pages. Called while the process starts.
 */
export function registerFileOwner(kind: string, read: ReadOwner, { keepSeconds = 0 }: { keepSeconds?: number } = {}): void {
  if (owners.has(kind)) throw new Error(`There is an owner of files ${kind} already`);
  owners.set(kind, { read, keepSeconds });
}

/** What a kind of thing registered. Throws for an unknown one, which is a fault of ours. */
export function fileOwner(kind: string): Owner {
  const owner = owners.get(kind);
  if (!owner) throw new Error(`Nobody answers for the files of a ${kind}`);
  return owner;
}
