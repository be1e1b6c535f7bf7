/** How far ahead a message may be sent. */
export const furthestDays = 366;

/** Most messages of one person that wait to be sent. */
export const mostScheduled = 100;

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** A message that waited could not be sent, since its author may not write there any more; its words are a draft. `threadId` is null where it was to begin one, `direct` where that is among people; `dueAt` tells one refusal of the same words from the next. */
    "discussion.scheduled_refused": { personId: number; messageId: string; threadId: number | null; dueAt?: string; direct?: boolean };
  }
}
