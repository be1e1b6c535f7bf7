import { and, eq, isNull, sql } from "drizzle-orm";
import { document, documentComment, documentCommentMention, documentRemark, guidance, notification, publishedVersion } from "~db/schema";
import { readersOfRemark } from "~/modules/documents/public.server";
import { database } from "~/platform/database/connection.server";
import { subscribe } from "~/platform/events/subscribe.server";
import { documentToTellOf, membersOf, readersToTell, watchersOf } from "./document-readers.server";
import { forgetLost, forgetRemovedComments } from "./forget.server";
import { tell } from "./tell.server";

/** Tells people of what happens to documents: what was published, and what is said beside a text. */
export function registerDocumentNotifications(): void {
  subscribe("documents.version_published", "notifications.tell", ({ documentId, versionId }) => tellOfPublication(documentId, versionId));
  subscribe("documents.comment_posted", "notifications.tell", ({ documentId, remarkId, commentId }) => tellOfComment(documentId, remarkId, commentId));
  subscribe("documents.remark_changed", "notifications.forget", ({ documentId }) => forgetRemovedComments(documentId));
  subscribe("documents.document_moved", "notifications.forget", ({ documentId }) => followDocument(documentId));
}

/** Its team is told of each version that readers are shown, once. */
async function tellOfPublication(documentId: number, versionId: number): Promise<void> {
  const about = await documentToTellOf(documentId);
  const [published] = await database().select({ by: publishedVersion.publishedById }).from(publishedVersion).where(eq(publishedVersion.versionId, versionId));
  if (!about || !published) return;
  const readers = await readersToTell(about.teamId, { among: membersOf(about.teamId), except: published.by });
  await tell(readers.map((personId) => ({ personId, reason: "guidance_published", cause: `published:${versionId}`, documentId, teamId: about.teamId, actorId: published.by })));
}

/** Whoever is named in it; whoever began the document or brought the file, keeps it, changed it last or owns it, those who talk about the same passage, and those who watch the team; as far as what is said is open to them. */
async function tellOfComment(documentId: number, remarkId: number, commentId: string): Promise<void> {
  const about = await documentToTellOf(documentId);
  const [comment] = await database().select({ by: documentComment.authorId }).from(documentComment)
    .innerJoin(documentRemark, eq(documentRemark.id, documentComment.remarkId)).where(and(eq(documentComment.id, commentId), isNull(documentComment.removedAt)));
  if (!about || !comment) return;
  const among = sql`
    select unnest(array[${document.authorId}, ${document.keeperId}, ${document.updatedById}]) from ${document} where ${document.id} = ${documentId}
    union select ${guidance.ownerId} from ${guidance} where ${guidance.documentId} = ${documentId}
    union select ${documentComment.authorId} from ${documentComment} where ${documentComment.remarkId} = ${remarkId} and ${documentComment.removedAt} is null
    union ${watchersOf(about.teamId)}`;
  const called = sql`select ${documentCommentMention.personId} from ${documentCommentMention} where ${documentCommentMention.commentId} = ${commentId}`;
  const where = readersOfRemark(remarkId, about.teamId);
  const named = await readersToTell(about.teamId, { among: called, except: comment.by, where, byName: true });
  const others = (await readersToTell(about.teamId, { among, except: comment.by, where })).filter((id) => !named.includes(id));
  const told = { cause: `comment:${commentId}`, documentId, commentId, teamId: about.teamId, actorId: comment.by };
  await tell([...named.map((personId) => ({ personId, reason: "mention" as const, ...told })), ...others.map((personId) => ({ personId, reason: "comment" as const, ...told }))]);
}

/** What was told of a document goes with it into another team, and is forgotten by those who do not read that. */
async function followDocument(documentId: number): Promise<void> {
  const about = await documentToTellOf(documentId);
  if (!about) return;
  await database().update(notification).set({ teamId: about.teamId }).where(eq(notification.documentId, documentId));
  await forgetLost(about.teamId);
}
