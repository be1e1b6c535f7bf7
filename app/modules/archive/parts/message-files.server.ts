import { eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { message, storedFile } from "~db/schema";
import { maxAltLength, maxFileNameLength } from "~/modules/files/contract";
import { filesOf, openStored, restoreFile } from "~/modules/files/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { onOneLine } from "~/platform/text/typed";
import { maxFileBytes } from "../contract";
import { messageId } from "../message-id.server";
import type { Part } from "../part.server";
import { storedRows } from "../stored-rows.server";

const schema = z.strictObject({
  /** The file's own id. */
  key: z.uuid().transform((id) => id.toLowerCase()),
  /** The message that brings it. */
  message: z.string(),
  name: z.string().transform(onOneLine).pipe(z.string().min(1).max(maxFileNameLength)),
  alt: z.string().max(maxAltLength).transform(onOneLine).default(""),
  position: z.int().min(0).max(1_000).default(0),
});

type FileLine = z.infer<typeof schema>;

const kind = "message";

/** Where the content of a file is in an archive. */
const contentFile = (key: string): string => `files/${key}`;

const query = sql`
  select ${storedFile.id} as key, ${storedFile.ownerId} as message, ${storedFile.name} as name, ${storedFile.alt} as alt, ${storedFile.position} as position
  from ${storedFile} where ${storedFile.ownerKind} = ${kind} and ${storedFile.removedAt} is null
  order by ${storedFile.ownerId}, ${storedFile.position}, ${storedFile.id}`;

/** What the store has lost is left out, so that every archive can be read in. */
async function* linesWithContent(tx: Transaction): AsyncGenerator<FileLine> {
  for await (const line of storedRows<FileLine>(tx, query)) {
    const content = await openStored(line.key);
    content?.destroy();
    if (content) yield line;
  }
}

/** The files that messages bring, each with its content beside the parts. What they are is told by their content anew. */
export const messageFiles: Part<FileLine> = {
  name: "message-files",
  schema,
  stored: linesWithContent,

  async storedFiles(tx, archive) {
    for await (const { key } of storedRows<FileLine>(tx, query)) {
      const content = await openStored(key);
      if (content) await archive.add(contentFile(key), content as AsyncIterable<Uint8Array>);
    }
  },

  faults(line, known, archive) {
    const short = Buffer.from(messageId(line.message).replaceAll("-", ""), "hex").toString("latin1");
    return [
      ...(known.messages.has(short) ? [] : [`message: there is no "${line.message}"`]),
      ...(archive.has(contentFile(line.key)) ? [] : [`key: there is no file ${contentFile(line.key)} of at most ${maxFileBytes} bytes`]),
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
