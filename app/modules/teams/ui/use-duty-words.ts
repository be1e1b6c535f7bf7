import { useLingui } from "@lingui/react/macro";
import type { TeamDuty } from "../contract";

/** The words for what people in a team answer for: of one person, of several, and where it is everywhere. */
export function useDutyWords() {
  const { t } = useLingui();
  const one: Record<TeamDuty, string> = {
    field: t({ id: "teams.duty.field", message: "Field specialist" }),
    employers: t({ id: "teams.duty.employers", message: "Employers’ specialist" }),
    workers: t({ id: "teams.duty.workers", message: "Workers’ specialist" }),
  };
  const several: Record<TeamDuty, string> = {
    field: t({ id: "teams.duties.field", message: "Field specialists" }),
    employers: t({ id: "teams.duties.employers", message: "Employers’ specialists" }),
    workers: t({ id: "teams.duties.workers", message: "Workers’ specialists" }),
  };
  return { one, several, everywhere: t({ id: "teams.duties.everywhere", message: "Everywhere" }) };
}
