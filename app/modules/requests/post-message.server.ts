import { eq } from "drizzle-orm";
import { requestMessage } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import { renderText } from "~/platform/rich-text/render-text";
import { accessRequest } from "./access-request.server";
import { mayWrite } from "./policy";

/**
 * Writes in a request's conversation, as messages are written. The form brings the message's id: sent twice it stands
 * once, somebody else's is a conflict. Appends `requests.message_posted`. Throws `invalid` beside `text` for words that
 * cannot be read.
 */
export function postRequestMessage(actor: Actor, requestId: number, { messageId, text }: { messageId: string; text: string }): Promise<void> {
  return transaction(async (tx) => {
    const { facts } = await accessRequest(actor, requestId, tx);
    if (!mayWrite(facts)) throw new DomainError("forbidden", "may not write in this request");
    const [before] = await tx.select({ authorId: requestMessage.authorId, requestId: requestMessage.requestId }).from(requestMessage).where(eq(requestMessage.id, messageId));
    if (before) {
      if (before.authorId === actor.personId && before.requestId === requestId) return;
      throw new DomainError("conflict", "the message's id is taken");
    }
    const rendered = renderText(text);
    if (!rendered) throw new DomainError("invalid", "message_missing", "text");
    await tx.insert(requestMessage).values({ id: messageId, requestId, authorId: actor.personId, source: rendered.source, html: rendered.html });
    await appendEvent(tx, "requests.message_posted", { requestId, messageId });
  });
}
