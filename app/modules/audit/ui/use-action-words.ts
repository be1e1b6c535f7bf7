import { useLingui } from "@lingui/react/macro";
import { auditedActions, type AuditedAction } from "../contract";

/** What each audited action is called. */
export function useActionWords(): { all: Record<AuditedAction, string>; of: (action: string) => string } {
  const { t } = useLingui();
  const all: Record<AuditedAction, string> = {
    "thread.changed": t({ id: "audit.thread.changed", message: "Thread changed" }),
    "thread.closed": t({ id: "audit.thread.closed", message: "Thread closed" }),
    "thread.reopened": t({ id: "audit.thread.reopened", message: "Thread opened again" }),
    "thread.locked": t({ id: "audit.thread.locked", message: "Thread locked" }),
    "thread.unlocked": t({ id: "audit.thread.unlocked", message: "Thread unlocked" }),
    "thread.slowed": t({ id: "audit.thread.slowed", message: "Slow mode set" }),
    "thread.moved": t({ id: "audit.thread.moved", message: "Thread moved to another team" }),
    "thread.merged": t({ id: "audit.thread.merged", message: "Thread merged into another" }),
    "thread.took_in": t({ id: "audit.thread.tookIn", message: "Thread took in another" }),
    "thread.split": t({ id: "audit.thread.split", message: "Messages moved out" }),
    "thread.split_off": t({ id: "audit.thread.splitOff", message: "Messages moved in" }),
    "message.reported": t({ id: "audit.message.reported", message: "Message reported" }),
    "report.resolved": t({ id: "audit.report.resolved", message: "Report settled" }),
    "person.blocked": t({ id: "audit.person.blocked", message: "Person blocked" }),
    "person.unblocked": t({ id: "audit.person.unblocked", message: "Person unblocked" }),
    "team.questions_ruled": t({ id: "audit.team.questionsRuled", message: "Rule for open questions changed" }),
    "taxonomy.changed": t({ id: "audit.taxonomy.changed", message: "Field of expertise changed" }),
    "taxonomy.added": t({ id: "audit.taxonomy.added", message: "Field of expertise added" }),
    "taxonomy.merged": t({ id: "audit.taxonomy.merged", message: "Field of expertise merged into another" }),
  };
  const isKnown = (action: string): action is AuditedAction => auditedActions.some((known) => known === action);
  return { all, of: (action) => (isKnown(action) ? all[action] : action) };
}
