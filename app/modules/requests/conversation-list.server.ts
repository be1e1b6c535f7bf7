import { desc, eq } from "drizzle-orm";
import { filesOfEach } from "~/modules/files/public.server";
import { person, requestMessage } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { requestMessageKind } from "./request-files.server";

/** How many messages the page shows, the latest. */
const shown = 100;

/** What those concerned wrote to one another about a request, in order, with the files it brings. The caller has decided that the reader may know of it. */
export async function conversationOf(requestId: number) {
  const rows = await database()
    .select({ id: requestMessage.id, html: requestMessage.html, createdAt: requestMessage.createdAt, author: person.displayName, handle: person.handle })
    .from(requestMessage)
    .innerJoin(person, eq(person.id, requestMessage.authorId))
    .where(eq(requestMessage.requestId, requestId))
    .orderBy(desc(requestMessage.createdAt), desc(requestMessage.id))
    .limit(shown);
  const files = await filesOfEach(requestMessageKind, rows.map(({ id }) => id));
  return rows.reverse().map((row) => ({ ...row, files: files.get(row.id) ?? [] }));
}
