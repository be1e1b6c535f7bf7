import { and, eq } from "drizzle-orm";
import { filesOf, restoreFile } from "~/modules/files/public.server";
import type { Transaction } from "~/platform/database/connection.server";
import { message } from "~db/schema";
import { seedFiles, type SeedFile } from "~db/seed/content/message-files";
import { stableUuid } from "./stable-uuid";

/** Lets messages of the demonstration bring files, made here of what is told about them. */
export async function insertMessageFiles(tx: Transaction, threadId: (key: string) => number): Promise<void> {
  for (const [position, file] of seedFiles.entries()) {
    const [brings] = await tx.select({ id: message.id, authorId: message.authorId, createdAt: message.createdAt }).from(message)
      .where(and(eq(message.threadId, threadId(file.thread)), eq(message.seq, file.seq)));
    if (!brings) throw new Error(`message ${file.seq} of ${file.thread} is not there to bring ${file.name}`);
    const owner = { kind: "message", id: brings.id };
    const facts = { id: stableUuid(`file/${file.thread}/${file.name}`), name: file.name, alt: file.alt ?? "", position, uploaderId: brings.authorId, createdAt: brings.createdAt };
    await restoreFile(tx, { ...facts, owner }, await contentOf(file));
    await tx.update(message).set({ files: await filesOf(owner, tx) }).where(eq(message.id, brings.id));
  }
}

async function contentOf({ content }: SeedFile): Promise<Uint8Array> {
  if ("text" in content) return Buffer.from(content.text);
  const { default: sharp } = await import("sharp");
  return sharp(Buffer.from(content.svg)).png({ palette: true }).toBuffer();
}
