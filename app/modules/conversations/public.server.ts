/** What other modules and the frame may ask of conversations. */
export { conversationsToRead, unreadConversations, type ConversationRow } from "./conversation-list.server";
