import type { ShownMention } from "~/platform/rich-text/shown-mentions";
import { threadHref } from "../hrefs";

/** The team in which a text stands; null in a conversation. */
type Team = { id: number; slug: string } | null;

/** A thread or a document, and the team that reads it. */
interface Titled {
  id: number;
  teamId: number | null;
  title: string;
}

/** By name where all readers may know it: those of a team know its members. */
export const shownPerson = ({ handle, name, isMember }: { handle: string; name: string; isMember: boolean }): ShownMention =>
  ({ label: isMember ? `@${name}` : `@${handle}`, href: `/experts/${handle}` });

/** By its title in its own team. Under this team's address a thread of another leads on to its own, if its reader may go there: the other's name stays unsaid. */
export const shownThread = (team: Team, { id, teamId, title }: Titled): ShownMention =>
  ({ label: teamId === team?.id ? title : `#thread-${id}`, href: threadHref(team?.slug, id) });

/** By its title in its own team. */
export const shownDocument = (team: Team, { id, teamId, title }: Titled): ShownMention =>
  ({ label: teamId === team?.id ? title : `#document-${id}`, href: `/documents/${id}` });

/** Whom or what a mention's address names. */
export type Named = { handle: string } | { threadId: number } | { documentId: number };

/** Reads an address that one of the three has written; null for any other. */
export function namedBy(href: string): Named | null {
  const [, handle] = /^\/experts\/([\w-]+)$/.exec(href) ?? [];
  if (handle) return { handle };
  const [, thread] = /^\/(?:teams\/[^/]+\/threads|messages)\/(\d+)$/.exec(href) ?? [];
  if (thread) return { threadId: Number(thread) };
  const [, document] = /^\/documents\/(\d+)$/.exec(href) ?? [];
  return document ? { documentId: Number(document) } : null;
}
