import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { CountryKind, ExpertiseLevel } from "../contract";

/** The words for levels, kinds of work and years, in the reader's language. */
export function useExpertLabels() {
  const { t } = useLingui();
  const levels: Record<ExpertiseLevel, string> = {
    reference: t({ id: "experts.level.reference", message: "reference" }),
    advanced: t({ id: "experts.level.advanced", message: "advanced" }),
    working: t({ id: "experts.level.working", message: "working knowledge" }),
  };
  const kinds: Record<CountryKind, string> = {
    posting: t({ id: "experts.kind.posting", message: "posting" }),
    mission: t({ id: "experts.kind.mission", message: "mission" }),
    project: t({ id: "experts.kind.project", message: "project" }),
    remote: t({ id: "experts.kind.remote", message: "remote support" }),
  };
  const years = (number: number) => t({ id: "experts.years", message: plural(number, { one: "# year", other: "# years" }) });
  /** Two facts side by side, with the comma of the reader's script. */
  const pair = (one: string, other: string) => t({ id: "experts.pair", message: `${one}, ${other}` });
  return { levels, kinds, years, pair };
}

/** The words for what a person does in the organisation. */
export function useFunctionLabels(): Record<string, string> {
  const { t } = useLingui();
  return {
    country_office_director: t({ id: "experts.function.countryOfficeDirector", message: "Country-office director" }),
    dwt_director: t({ id: "experts.function.dwtDirector", message: "Director of a decent work team" }),
    regional_director: t({ id: "experts.function.regionalDirector", message: "Regional director" }),
    specialist: t({ id: "experts.function.specialist", message: "Specialist" }),
    employers_specialist: t({ id: "experts.function.employersSpecialist", message: "Employers’ specialist" }),
    workers_specialist: t({ id: "experts.function.workersSpecialist", message: "Workers’ specialist" }),
    headquarters_unit: t({ id: "experts.function.headquartersUnit", message: "Headquarters technical unit" }),
    project_staff: t({ id: "experts.function.projectStaff", message: "Project staff" }),
    mobility_officer: t({ id: "experts.function.mobilityOfficer", message: "Mobility officer" }),
    communication_officer: t({ id: "experts.function.communicationOfficer", message: "Communication officer" }),
  };
}
