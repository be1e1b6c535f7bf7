/** Most messages that one person keeps for themselves. */
export const mostSaved = 1_000;

/** How many saved messages one page of the list shows. */
export const savedPageSize = 30;

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** Somebody wanted to be reminded of a message at `dueAt`, which tells one reminder of the same message from the next. */
    "discussion.reminder_due": { personId: number; messageId: string; dueAt: string };
  }
}
