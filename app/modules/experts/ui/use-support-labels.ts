import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { ClearanceKind, EvidenceKind, Half, StandbyKind, TakenKind, TravelKind } from "../support-contract";

/** The words for time, travel, clearances and evidence, in the reader's language. */
export function useSupportLabels() {
  const { t } = useLingui();
  const travels: Record<TravelKind, string> = {
    anywhere: t({ id: "experts.travels.anywhere", message: "travels anywhere" }),
    own_region: t({ id: "experts.travels.ownRegion", message: "travels within the region" }),
    remote_only: t({ id: "experts.travels.remote", message: "helps from afar only" }),
  };
  const standby: Record<StandbyKind, string> = {
    no: t({ id: "experts.standby.no", message: "not on standby" }),
    region: t({ id: "experts.standby.region", message: "on standby for disasters in the region" }),
    world: t({ id: "experts.standby.world", message: "on standby for disasters anywhere" }),
  };
  const taken: Record<TakenKind, string> = {
    mission: t({ id: "experts.taken.mission", message: "mission" }),
    leave: t({ id: "experts.taken.leave", message: "leave" }),
    training: t({ id: "experts.taken.training", message: "training" }),
    commitment: t({ id: "experts.taken.commitment", message: "promised work" }),
  };
  const halves: Record<Half, string> = {
    am: t({ id: "experts.half.morning", message: "morning" }),
    pm: t({ id: "experts.half.afternoon", message: "afternoon" }),
  };
  const clearances: Record<ClearanceKind, string> = {
    security_training: t({ id: "experts.clearance.training", message: "Security training" }),
    medical: t({ id: "experts.clearance.medical", message: "Medical clearance" }),
    visa: t({ id: "experts.clearance.visa", message: "Visa" }),
  };
  const evidence: Record<EvidenceKind, string> = {
    mission: t({ id: "experts.evidence.missions", message: "Missions" }),
    publication: t({ id: "experts.evidence.publications", message: "Publications" }),
    guidance: t({ id: "experts.evidence.guidance", message: "Guidance" }),
    answer: t({ id: "experts.evidence.answers", message: "Accepted answers" }),
    training: t({ id: "experts.evidence.trainings", message: "Trainings given" }),
    review: t({ id: "experts.evidence.reviews", message: "Reviews" }),
    confirmation: t({ id: "experts.evidence.confirmations", message: "Confirmed by colleagues" }),
  };
  const workingDays = (count: number) => t({ id: "experts.workingDays", message: plural(count, { one: "# working day", other: "# working days" }) });
  return { travels, standby, taken, halves, clearances, evidence, workingDays };
}
