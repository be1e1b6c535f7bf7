/** The list of one's conversations. */
export const conversationsHref = "/messages";

/** Where one begins to write to people. */
export const writeHref = (...handles: string[]): string =>
  `/messages/new${handles.length > 0 ? `?${new URLSearchParams(handles.map((handle) => ["to", handle]))}` : ""}`;

/** The same with what was kept of it. */
export const begunConversationHref = (id: string): string => `/messages/new?${new URLSearchParams({ draft: id })}`;

/** Where one says when it is to be sent. */
export const writeLaterHref = (id: string): string => `/messages/drafts/${id}/send-later`;

/** Address of a conversation, permanent. */
export const conversationHref = (threadId: number): string => `/messages/${threadId}`;

/** Who is in a conversation, and what one may do about it. */
export const peopleHref = (threadId: number): string => `/messages/${threadId}/people`;
