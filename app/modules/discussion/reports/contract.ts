/** On what grounds a message is reported. */
export const reportGrounds = ["rude", "confidential", "off_topic", "other"] as const;
export type ReportGround = (typeof reportGrounds)[number];

/** How a report is settled: something was done about it, or the message is left as it is. */
export const reportOutcomes = ["acted", "left"] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

/** Longest note with a report, and longest reason for how it was settled, in characters. */
export const maxReportNote = 1_000;

/** How many reports one page of a team's queue shows. */
export const reportPageSize = 30;

declare module "~/platform/events/event-types" {
  interface EventPayloads {
    "discussion.message_reported": { reportId: number; messageId: string };
    "discussion.report_resolved": { reportId: number; messageId: string };
  }
}
