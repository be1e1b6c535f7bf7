/** What the frame round every page asks of notifications. */
export { unreadInInbox } from "./unread-count.server";
