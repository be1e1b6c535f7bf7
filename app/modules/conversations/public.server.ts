/** What other modules and the frame may ask of conversations. */
export { unreadConversations } from "./conversation-list.server";
