/** How many people a group has at most, whoever begins it included. */
export const maxPeople = 12;

/** How many conversations one page of the list shows. */
export const conversationPageSize = 30;

/** Longest text one looks for people with, in characters. */
export const maxFindText = 100;

/** On the live channel `person:<id>` of each of a conversation's people: something moved in it, or was read elsewhere. */
export interface ConversationEvents {
  /** How many of one's conversations hold something unread now; `threadId` is null where a window hears what it missed. */
  conversations_changed: { threadId: number | null; unread: number };
}

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** Somebody went out of a group: they neither read nor hear it any more. */
    "conversations.person_left": { threadId: number; personId: number };
  }
}
