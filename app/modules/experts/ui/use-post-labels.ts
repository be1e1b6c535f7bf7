import { useLingui } from "@lingui/react/macro";
import type { ContractKind, GradeBand } from "../contract";
import type { Audience, ChosenField } from "../sight/fields";

/** The words for how somebody belongs to the house. */
export function usePostLabels() {
  const { t } = useLingui();
  const grades: Record<GradeBand, string> = {
    general_service: t({ id: "experts.grade.general", message: "General Service" }),
    national_officer: t({ id: "experts.grade.national", message: "National Officer" }),
    professional: t({ id: "experts.grade.professional", message: "Professional (P1 to P3)" }),
    senior: t({ id: "experts.grade.senior", message: "Senior Professional (P4 and P5)" }),
    director: t({ id: "experts.grade.director", message: "Director" }),
  };
  const contracts: Record<ContractKind, string> = {
    regular: t({ id: "experts.contract.regular", message: "regular budget" }),
    project: t({ id: "experts.contract.project", message: "project" }),
    consultant: t({ id: "experts.contract.consultant", message: "consultant" }),
    junior: t({ id: "experts.contract.junior", message: "junior professional officer" }),
    roster: t({ id: "experts.contract.roster", message: "retired, on the roster" }),
  };
  return { grades, contracts };
}

/** The words for parts of a profile and for who may know them. */
export function useAudienceLabels() {
  const { t } = useLingui();
  const audiences: Record<Audience, string> = {
    self: t({ id: "experts.audience.self", message: "Nobody but me" }),
    team: t({ id: "experts.audience.team", message: "Colleagues in my teams" }),
    office: t({ id: "experts.audience.office", message: "My teams and my duty station" }),
    organisation: t({ id: "experts.audience.organisation", message: "All colleagues" }),
    guests: t({ id: "experts.audience.guests", message: "All colleagues, and guests in my teams" }),
  };
  const fields: Record<ChosenField, string> = {
    email: t({ id: "experts.part.email", message: "E-mail address" }),
    pronouns: t({ id: "experts.part.pronouns", message: "Pronouns" }),
    contactHours: t({ id: "experts.part.contactHours", message: "When I am best reached" }),
    about: t({ id: "experts.part.about", message: "The text about my work" }),
    expertise: t({ id: "experts.part.expertise", message: "Expertise" }),
    languages: t({ id: "experts.part.languages", message: "Languages" }),
    countries: t({ id: "experts.part.countries", message: "Work in countries" }),
    teams: t({ id: "experts.part.teams", message: "My teams" }),
    evidence: t({ id: "experts.part.evidence", message: "Evidence" }),
    post: t({ id: "experts.part.post", message: "Unit, grade and contract" }),
    availability: t({ id: "experts.part.availability", message: "Free and taken time, notice" }),
    travel: t({ id: "experts.part.travel", message: "Travel and standby" }),
    training: t({ id: "experts.part.training", message: "Security training" }),
  };
  return { audiences, fields };
}
