import { eq } from "drizzle-orm";
import { claimFiles, type Claim } from "~/modules/files/public.server";
import { requestMessage } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction, type Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { renderText } from "~/platform/rich-text/render-text";
import { accessRequest } from "./access-request.server";
import { mayWrite } from "./policy";
import { requestMessageFiles } from "./request-files.server";

/** A message for a request's conversation; it may be nothing but its files. */
export interface RequestMessage {
  messageId: string;
  text: string;
  /** Files that the writer has brought before. */
  files?: Claim[];
}

/** Decides that the actor may write in a request's conversation. Throws `not_found`, and `forbidden` where they only read along. */
export async function accessToWrite(actor: Actor, requestId: number, tx?: Transaction): Promise<void> {
  const { facts } = await accessRequest(actor, requestId, tx);
  if (!mayWrite(facts)) throw new DomainError("forbidden", "may not write in this request");
}

/**
 * Writes in a request's conversation, as messages are written. The form brings the message's id: sent twice it stands
 * once, somebody else's is a conflict. Appends `requests.message_posted`. Throws `invalid` beside `text` for words that
 * cannot be read or where there are neither words nor files, and what `claimFiles` throws.
 */
export function postRequestMessage(actor: Actor, requestId: number, { messageId, text, files = [] }: RequestMessage): Promise<void> {
  return transaction(async (tx) => {
    await accessToWrite(actor, requestId, tx);
    const [before] = await tx.select({ authorId: requestMessage.authorId, requestId: requestMessage.requestId }).from(requestMessage).where(eq(requestMessage.id, messageId));
    if (before) {
      if (before.authorId === actor.personId && before.requestId === requestId) return;
      throw new DomainError("conflict", "the message's id is taken");
    }
    const rendered = renderText(text);
    if (!rendered || (rendered.source === "" && files.length === 0)) throw new DomainError("invalid", "message_missing", "text");
    await tx.insert(requestMessage).values({ id: messageId, requestId, authorId: actor.personId, source: rendered.source, html: rendered.html });
    await claimFiles(tx, actor, requestMessageFiles(messageId), files);
    await appendEvent(tx, "requests.message_posted", { requestId, messageId });
  });
}
