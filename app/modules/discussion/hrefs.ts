/** The team whose address a thread bears; a conversation has none. */
type TeamSlug = string | null | undefined;

/** Address of a thread, permanent. */
export const threadHref = (teamSlug: TeamSlug, threadId: number): string => (teamSlug ? `/teams/${teamSlug}/threads/${threadId}` : `/messages/${threadId}`);

/**
 * Address of a message, permanent. The fragment alone would do for a browser with JavaScript; the query
 * tells the server which part of a long thread to show to those without.
 */
export const messageHref = (teamSlug: TeamSlug, threadId: number, seq: number): string =>
  `${threadHref(teamSlug, threadId)}?around=${seq}#message-${seq}`;

/** The same address for whoever comes from a thread that was merged: what their browser keeps for that one goes along. */
export const comingFrom = (href: string, threadId: number): string => asking(href, `from=${threadId}`);

/** The same address of a thread, on which the writer of a message is told what in it named nobody. */
export const tellingNobody = (href: string, seq: number): string => asking(href, `nobody=${seq}`);

function asking(href: string, query: string): string {
  const [place = "", fragment] = href.split("#");
  return `${place}${place.includes("?") ? "&" : "?"}${query}${fragment ? `#${fragment}` : ""}`;
}

/** The form of a thread that is not begun yet, with what was kept of it. */
export const begunHref = (teamSlug: string, id: string): string => `/teams/${teamSlug}/threads/new?draft=${id}`;

/** Where one says when it is to begin. */
export const beginLaterHref = (id: string): string => `/messages/drafts/${id}/later`;

/** The messages one keeps for oneself. */
export const savedHref = "/messages/saved";

/** Where one says when one wants to be reminded of one of them. */
export const reminderHref = (messageId: string): string => `${savedHref}/${messageId}`;

/** Where one says when a message of a thread is to be sent: one that waits already, or what is begun there. */
export const sendLaterHref = (threadId: number, waiting?: string): string => `/messages/later?thread=${threadId}${waiting ? `&message=${waiting}` : ""}`;

/** Where a document is begun that is made of a question's accepted answer. */
export const guidanceHref = (teamSlug: string, threadId: number): string => `/teams/${teamSlug}/documents/new?answer=${threadId}`;

/** Id of a message's element, the fragment of its address. */
export const messageElementId = (seq: number): string => `message-${seq}`;

/** Id of the line above the first unread message. */
export const newLineId = "new";

/** The sequence number in such an id or fragment; 0 when it names no message. */
export const seqOfElement = (id: string): number => Number(/^#?message-(\d{1,9})$/.exec(id)?.[1] ?? 0);

/** Address of a message's own page: what it said before, who set which sign. */
export const messagePageHref = (teamSlug: TeamSlug, threadId: number, seq: number): string => `${threadHref(teamSlug, threadId)}/messages/${seq}`;
