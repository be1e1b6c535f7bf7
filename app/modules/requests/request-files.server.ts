import { eq } from "drizzle-orm";
import { registerFileOwner, type FileOwner } from "~/modules/files/public.server";
import { requestMessage } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { accessRequest } from "./access-request.server";

/** What messages of requests are called as owners of files. */
export const requestMessageKind = "request-message";

/** A message of a request as an owner of files. */
export const requestMessageFiles = (id: string): FileOwner => ({ kind: requestMessageKind, id });

/** Whoever may know of a request opens what its conversation brings. */
export function registerRequestFiles(): void {
  registerFileOwner(requestMessageKind, async (actor, id) => {
    const [found] = await database().select({ requestId: requestMessage.requestId }).from(requestMessage).where(eq(requestMessage.id, id));
    return found ? accessRequest(actor, found.requestId) : notFound("message");
  });
}
