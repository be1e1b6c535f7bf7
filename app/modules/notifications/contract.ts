/** Why somebody is told of something, the reason that concerns them most first. */
export const reasons = [
  "mention", "direct", "question_routed", "answer_accepted", "watching", "tracking", "announcement", "new_thread", "invitation", "join_request",
  "report", "report_acted", "report_left",
  "lead_asked", "join_accepted", "join_declined", "lead_accepted", "lead_declined",
  "not_sent", "not_begun", "named_nobody", "reminder", "request_turn", "request_news", "newsletter",
  "review_asked", "confirmation_asked", "comment", "review_answered", "guidance_approved", "guidance_owner", "guidance_expired", "guidance_due", "guidance_published",
  "search_found",
] as const;
export type Reason = (typeof reasons)[number];

/** What wants an answer from one. */
export const calls: readonly Reason[] = ["invitation", "join_request", "lead_asked", "question_routed", "request_turn", "review_asked", "confirmation_asked", "report"];

/** What is shown as urgent: that, where one is meant by name, what one wrote and nobody got, and what one wanted to be told at this time. */
export const urgentReasons: readonly Reason[] = ["mention", "direct", "not_sent", "not_begun", "reminder", ...calls];

/** What tells something of a message that its reader has read before: reading on in its thread reads none of it. */
export const ofReadMessages: readonly Reason[] = ["named_nobody", "reminder"];

/** What of the inbox is shown: what is new, all of it, where one is called by name, what wants an answer from one. */
export const inboxFilters = ["unread", "all", "mentions", "calls"] as const;
export type InboxFilter = (typeof inboxFilters)[number];

/** How many entries one page of the inbox shows. */
export const inboxPageSize = 30;

/** What was read is forgotten after so many days, what was not after so many. */
export const keptDays = { read: 90, unread: 365 };

/** How soon somebody hears by mail. */
export const mailFrequencies = ["at_once", "hourly", "daily", "weekly", "never"] as const;
export type MailFrequency = (typeof mailFrequencies)[number];

/** How everybody hears by mail who chose nothing else: at once, but not in the night from ten to seven. */
export const everybodysHabits = { frequency: "at_once" as MailFrequency, tracked: true, quietFrom: 22 * 60, quietUntil: 7 * 60 };

/** The events of a live channel `person:<id>`, which its person alone may follow. */
export interface PersonChannelEvents {
  /** How many entries of the inbox are unread now. */
  inbox_changed: { unread: number };
}

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    /** A person has read something in their inbox, or marked it unread; their other windows follow. */
    "notifications.inbox_read": { personId: number };
  }
}
