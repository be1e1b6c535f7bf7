/** What other modules may ask of the discussion. */
export { findableMessage, findableMessages, findableMessagesOf, findableThread, findableThreads } from "./findable.server";
export { effectiveLevel } from "./following/effective-level";
export { tiesOf } from "./following/ties.server";
export { messageHref, threadHref } from "./hrefs";
export { recentThreads, type ThreadRow } from "./recent-threads.server";
export { goneWords, renderMessage } from "./render-message.server";
export { unreadByTeam } from "./unread.server";
