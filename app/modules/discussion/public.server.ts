/** What other modules may ask of the discussion. */
export { accessConversation } from "./conversations/access-conversation.server";
export { beginConversation } from "./conversations/begin-conversation.server";
export { ownConversation, readableThread, readersOfThread, titleFor } from "./conversations/conversation-predicates.server";
export { findableMessages, findableMessagesOf, findableMessagesWithin, findableThread, findableThreads } from "./findable.server";
export { changeThreadLevel } from "./following/change-level.server";
export { effectiveLevel } from "./following/effective-level";
export { tiesOf } from "./following/ties.server";
export { messageHref, threadHref } from "./hrefs";
export { resolveMentions } from "./mentions/resolve-mentions.server";
export { rewriteShown } from "./mentions/show-anew.server";
export { postMessage } from "./post-message.server";
export { readEverything } from "./read-everything.server";
export { recentThreads, type ThreadRow } from "./recent-threads.server";
export { noWords, renderMessage, type RenderedMessage } from "./render-message.server";
export { language, languageOrDetect, messageId, messageText, threadId } from "./schema.server";
export { startThread } from "./start-thread.server";
export { namedAfter, unreadByTeam } from "./unread.server";
export { guidanceDraft } from "./questions/guidance-draft.server";
