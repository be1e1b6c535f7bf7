import { useLingui } from "@lingui/react/macro";
import type { AskableFunction } from "../contract";

/** What the functions of people are called, in the plural. */
export function useFunctionWords(): Record<AskableFunction, string> {
  const { t } = useLingui();
  return {
    country_office_director: t({ id: "guidance.function.countryDirector", message: "Country-office directors" }),
    dwt_director: t({ id: "guidance.function.dwtDirector", message: "DWT directors" }),
    regional_director: t({ id: "guidance.function.regionalDirector", message: "Regional directors" }),
    specialist: t({ id: "guidance.function.specialist", message: "Specialists" }),
    employers_specialist: t({ id: "guidance.function.employers", message: "Employers’ specialists" }),
    workers_specialist: t({ id: "guidance.function.workers", message: "Workers’ specialists" }),
    headquarters_unit: t({ id: "guidance.function.headquarters", message: "Headquarters technical units" }),
    project_staff: t({ id: "guidance.function.project", message: "Project staff" }),
    mobility_officer: t({ id: "guidance.function.mobility", message: "Mobility officers" }),
    communication_officer: t({ id: "guidance.function.communication", message: "Communication officers" }),
  };
}
