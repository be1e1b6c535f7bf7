/** How many lines one page of the audit log shows. */
export const auditPageSize = 50;

/** Every action the log can hold, in the order in which they are offered to narrow it. */
export const auditedActions = [
  "thread.changed", "thread.closed", "thread.reopened", "thread.locked", "thread.unlocked", "thread.slowed", "thread.moved",
  "thread.merged", "thread.took_in", "thread.split", "thread.split_off", "message.reported", "report.resolved", "person.blocked", "person.unblocked", "team.questions_ruled",
  "taxonomy.changed", "taxonomy.added", "taxonomy.merged",
] as const;
export type AuditedAction = (typeof auditedActions)[number];

/** What of the log is asked for. */
export interface AuditQuery {
  /** Handle of a person. */
  by?: string | undefined;
  /** Address of a team. */
  in?: string | undefined;
  action?: AuditedAction | undefined;
  /** The line after which a page begins. */
  before?: number | undefined;
}
