import { randomUUID } from "node:crypto";
import type { Actor } from "~/platform/auth/actor";
import { withReplies } from "./remarks/document-remarks.server";
import { remarkList } from "./remarks/remark-list.server";
import { suggestionList } from "./suggestions/suggestion-list.server";

/** What stands beside a text while one writes it: comments, and the names of those who suggest changes. The caller has decided access. */
export async function besideWriting(actor: Actor, { id, mayWrite, team }: { id: number; mayWrite: boolean; team: { slug: string } }) {
  const [remarks, suggestions] = await Promise.all([remarkList(actor, id, { mayWrite }), suggestionList(actor, id, { mayWrite })]);
  const open = remarks.filter(({ resolved }) => !resolved);
  return {
    remarks: withReplies(open), resolved: remarks.length - open.length, freshId: randomUUID(), mayAsk: mayWrite, teamSlug: team.slug,
    suggesters: suggestions.map(({ author }) => ({ id: author.id, name: author.name })).filter(({ name }) => name !== ""),
  };
}
