import { sql } from "drizzle-orm";
import { team, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { readableThread, titleFor } from "./conversations/conversation-predicates.server";
import { threadHref } from "./hrefs";

/** Where something of the actor's own stands, for a query that joins `thread` and, left, `team`; `named` makes it what they see. */
export const namedThreadColumns = (actor: Actor) => ({
  threadId: thread.id, title: titleFor(actor.personId), titleLanguage: thread.language, slug: team.slug, readable: sql<boolean>`(${readableThread(actor)})`,
});

/** Such a row with the thread's name and address, both null where the actor does not read it any more. */
export function named<Row extends { threadId: number; title: string; slug: string | null; readable: boolean }>({ readable, slug, title, ...row }: Row) {
  return { ...row, title: readable ? title : null, href: readable ? threadHref(slug, row.threadId) : null };
}
