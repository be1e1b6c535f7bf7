/** What other modules may ask of the discussion. */
export { findableMessage, findableMessages, findableMessagesOf, findableThread, findableThreads } from "./findable.server";
export { effectiveLevel } from "./following/effective-level";
export { tiesOf } from "./following/ties.server";
export { messageHref, threadHref } from "./hrefs";
export { postMessage } from "./post-message.server";
export { readEverything } from "./read-everything.server";
export { recentThreads, type ThreadRow } from "./recent-threads.server";
export { noWords, renderMessage } from "./render-message.server";
export { startThread } from "./start-thread.server";
export { unreadByTeam } from "./unread.server";
export { guidanceDraft } from "./questions/guidance-draft.server";
