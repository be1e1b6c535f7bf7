import { eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { message, storedFile } from "~db/schema";
import { filesOf, restoreFile } from "~/modules/files/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { addContent, contentFile, fileFields, hasContent, missingContent } from "../file-content.server";
import { messageId } from "../message-id.server";
import type { Part } from "../part.server";
import { storedRows } from "../stored-rows.server";

const schema = z.strictObject({
  key: fileFields.key,
  /** The message that brings it. */
  message: z.string(),
  name: fileFields.name,
  alt: fileFields.alt,
  position: z.int().min(0).max(1_000).default(0),
});

type FileLine = z.infer<typeof schema>;

const kind = "message";

const query = sql`
  select ${storedFile.id} as key, ${storedFile.ownerId} as message, ${storedFile.name} as name, ${storedFile.alt} as alt, ${storedFile.position} as position
  from ${storedFile} where ${storedFile.ownerKind} = ${kind} and ${storedFile.removedAt} is null
  order by ${storedFile.ownerId}, ${storedFile.position}, ${storedFile.id}`;

async function* linesWithContent(tx: Transaction): AsyncGenerator<FileLine> {
  for await (const line of storedRows<FileLine>(tx, query)) if (await hasContent(line.key)) yield line;
}

/** The files that messages bring, each with its content beside the parts. What they are is told by their content anew. */
export const messageFiles: Part<FileLine> = {
  name: "message-files",
  schema,
  stored: linesWithContent,

  async storedFiles(tx, archive) {
    for await (const { key } of storedRows<FileLine>(tx, query)) await addContent(archive, key);
  },

  faults(line, known, archive) {
    const short = Buffer.from(messageId(line.message).replaceAll("-", ""), "hex").toString("latin1");
    return [
      ...(known.messages.has(short) ? [] : [`message: there is no "${line.message}"`]),
      ...missingContent(archive, "key", line.key),
    ];
  },

  async add(tx, lines, archive) {
    const here = new Set((await tx.select({ id: storedFile.id }).from(storedFile).where(inArray(storedFile.id, lines.map(({ key }) => key)))).map(({ id }) => id));
    const owners = new Map((await tx.select({ id: message.id, authorId: message.authorId, createdAt: message.createdAt, deletedAt: message.deletedAt }).from(message)
      .where(inArray(message.id, lines.map((line) => messageId(line.message))))).map((row) => [row.id, row]));
    const missing = lines.filter(({ key, message: owner }) => !here.has(key) && owners.get(messageId(owner))?.deletedAt === null);
    const changed = new Set<string>();
    for (const { key: id, message: ownerKey, name, alt, position } of missing) {
      const owner = owners.get(messageId(ownerKey))!;
      await restoreFile(tx, { id, name, alt, position, uploaderId: owner.authorId, createdAt: owner.createdAt, owner: { kind, id: owner.id } }, await archive.file(contentFile(id)));
      changed.add(owner.id);
    }
    for (const id of changed) await tx.update(message).set({ files: await filesOf({ kind, id }, tx) }).where(eq(message.id, id));
    return missing.length;
  },
};
