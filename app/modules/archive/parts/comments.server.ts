import { inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { archiveKey, documentComment, documentRemark, person } from "~db/schema";
import { maxMessageLength } from "~/modules/discussion/contract";
import { renderMessage } from "~/modules/discussion/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { idsByKey } from "../archive-keys.server";
import { key, time } from "../fields.server";
import { filesLost } from "../file-content.server";
import { numberOf, personIds } from "../ids.server";
import { unknownReferences } from "../known.server";
import { markdownFaults } from "../markdown-faults.server";
import { messageId } from "../message-id.server";
import type { Part } from "../part.server";
import { storedRows, toTheMillisecond, writtenTime } from "../stored-rows.server";

const schema = z.strictObject({
  key,
  remark: z.string(),
  author: z.string(),
  createdAt: time,
  markdown: z.string().max(maxMessageLength * 2),
  /** Taken back by its author: only its place is left, and its Markdown is empty. */
  removedAt: time.nullable().default(null),
});

type CommentLine = z.infer<typeof schema>;

const query = sql`
  select ${documentComment.id} as key, ${archiveKey.key} as remark, ${person.handle} as author, ${writtenTime(documentComment.createdAt)} as "createdAt",
    ${documentComment.source} as markdown, ${writtenTime(documentComment.removedAt)} as "removedAt", ${documentRemark.documentId} as "documentId"
  from ${documentComment} join ${documentRemark} on ${documentRemark.id} = ${documentComment.remarkId}
    join ${archiveKey} on ${archiveKey.kind} = 'remark' and ${archiveKey.entityId} = ${documentRemark.id} join ${person} on ${person.id} = ${documentComment.authorId}
  order by ${toTheMillisecond(documentRemark.createdAt)}, ${archiveKey.key} collate "C", ${documentComment.createdAt}, ${documentComment.id}`;

async function* linesOfRemarks(tx: Transaction): AsyncGenerator<CommentLine> {
  const lost = await filesLost(tx);
  for await (const { documentId, ...line } of storedRows<CommentLine & { documentId: number }>(tx, query)) if (!lost.has(documentId)) yield line;
}

/** What people say beside documents and files, in the order they said it. Nobody is called again by a name in it. */
export const comments: Part<CommentLine> = {
  name: "comments",
  schema,
  stored: linesOfRemarks,

  faults: (line, known) => [
    ...unknownReferences([["remark", line.remark, known.remarks], ["author", line.author, known.people]]),
    ...(line.removedAt === null ? markdownFaults(line.markdown) : line.markdown ? ["markdown: is there, though the comment is taken back"] : []),
  ],

  async add(tx, lines) {
    const stored = await tx.select({ id: documentComment.id }).from(documentComment).where(inArray(documentComment.id, lines.map((line) => messageId(line.key))));
    const here = new Set(stored.map(({ id }) => id));
    const missing = lines.filter((line) => !here.has(messageId(line.key)));
    if (missing.length === 0) return 0;
    const [remarks, people] = [await idsByKey(tx, "remark", missing.map((line) => line.remark)), await personIds(tx, missing.map((line) => line.author))];
    await tx.insert(documentComment).values(missing.map((line) => ({
      id: messageId(line.key), remarkId: numberOf(remarks, line.remark), authorId: numberOf(people, line.author), createdAt: new Date(line.createdAt),
      ...(line.removedAt === null ? wordsOf(line.markdown) : { source: "", html: "", removedAt: new Date(line.removedAt) }),
    })));
    return missing.length;
  },
};

function wordsOf(markdown: string): { source: string; html: string } {
  const { source, html } = renderMessage(markdown);
  return { source, html };
}
