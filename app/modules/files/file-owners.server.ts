import type { Actor } from "~/platform/auth/actor";

/** Resolves where the actor may read the thing of this id, and with it its files; throws a refusal where not. */
export type ReadOwner = (actor: Actor, ownerId: string) => Promise<unknown>;

const owners = new Map<string, ReadOwner>();

/**
 * Makes a kind of thing an owner of files, under a stable name ("message"): whoever may read the thing may
 * open its files. Called while the process starts.
 */
export function registerFileOwner(kind: string, read: ReadOwner): void {
  if (owners.has(kind)) throw new Error(`There is an owner of files ${kind} already`);
  owners.set(kind, read);
}

/** How a kind of thing is read. Throws for an unknown one, which is a fault of ours. */
export function fileOwner(kind: string): ReadOwner {
  const read = owners.get(kind);
  if (!read) throw new Error(`Nobody answers for the files of a ${kind}`);
  return read;
}
