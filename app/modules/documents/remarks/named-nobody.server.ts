import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { inVain, renderMessage, resolveMentions } from "~/modules/discussion/public.server";
import { readersOfTeam } from "~/modules/teams/public.server";
import { document, documentComment, documentRemark, team } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Queryable } from "~/platform/database/connection.server";
import type { RemarkLine } from "./remark-list.server";

/** Where a comment stands: whoever reads that team may be named. Groups are called in threads alone, so `@team` stays the word it is. */
export const commentPlace = (place: { id: number; slug: string }) =>
  ({ team: place, readers: readersOfTeam(place.id), mayCallTeam: false, callsTeam: false, withoutGroups: true });

/** What stands behind an `@` in a comment of the actor's and names nobody whom it reaches, for them alone to be told; nothing where it is not theirs, or taken back. The caller has decided access. */
export async function namedNobodyIn(on: Queryable, actor: Actor, commentId: string): Promise<string[]> {
  const [own] = await on
    .select({ source: documentComment.source, team: { id: team.id, slug: team.slug } })
    .from(documentComment)
    .innerJoin(documentRemark, eq(documentRemark.id, documentComment.remarkId))
    .innerJoin(document, eq(document.id, documentRemark.documentId))
    .innerJoin(team, eq(team.id, document.teamId))
    .where(and(eq(documentComment.id, commentId), eq(documentComment.authorId, actor.personId), isNull(documentComment.removedAt)));
  return own?.source.includes("@") ? inVain(await resolveMentions(on, actor, commentPlace(own.team), renderMessage(own.source))) : [];
}

const toldQuery = z.object({ nobody: z.uuid() });

/** The comment of which an address tells its author whom it did not call; null where it tells of none. */
export const toldComment = (url: string): string | null => toldQuery.safeParse(Object.fromEntries(new URL(url).searchParams)).data?.nobody ?? null;

/** The remarks, with what called nobody at the one comment of which its author is told. */
export async function tellNobody(on: Queryable, actor: Actor, remarks: RemarkLine[], told: string | null): Promise<RemarkLine[]> {
  if (!told || !remarks.some(({ comments }) => comments.some(({ id }) => id === told))) return remarks;
  const namedNobody = await namedNobodyIn(on, actor, told);
  return remarks.map((remark) => ({ ...remark, comments: remark.comments.map((comment) => (comment.id === told ? { ...comment, namedNobody } : comment)) }));
}
