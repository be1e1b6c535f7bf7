import type { Actor } from "../auth/actor";
import { DomainError } from "../errors";
import type { CollaborationAccess, DocumentHost } from "./document-host";

const hosts = new Map<string, DocumentHost>();

/** Gives a kind of text to be written together. Called while the process starts. */
export function registerDocumentHost(kind: string, host: DocumentHost): void {
  hosts.set(kind, host);
}

/** The kinds of text there are; the access matrix is held against them. */
export const documentHostKinds = (): string[] => [...hosts.keys()];

/** All hosts, for what concerns each of them. */
export const documentHosts = (): DocumentHost[] => [...hosts.values()];

/** The host and id behind a text's name; throws `not_found` for a name that is none. */
export function hostOf(name: string): { host: DocumentHost; id: number } {
  const [, kind = "", id = ""] = /^([a-z_]{1,30}):([1-9]\d{0,8})$/.exec(name) ?? [];
  const host = hosts.get(kind);
  if (!host) throw new DomainError("not_found", `no text ${name.slice(0, 50)}`);
  return { host, id: Number(id) };
}

/** What an actor may do with the text of this name, as its module decides. */
export async function accessTo(name: string, actor: Actor): Promise<CollaborationAccess> {
  try {
    const { host, id } = hostOf(name);
    return await host.access(actor, id);
  } catch (error) {
    if (error instanceof DomainError) return "none";
    throw error;
  }
}
