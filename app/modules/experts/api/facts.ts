import type { ProfileView } from "../profile-view.server";

/** A profile in facts: days as dates, without what only its page needs. */
export function expertOf({ support, evidence, confirmedOn, ...profile }: ProfileView) {
  return {
    ...profile, confirmedOn: confirmedOn?.iso ?? null,
    evidence: evidence.map(({ happenedOn, ...entry }) => ({ ...entry, happenedOn: happenedOn.iso })),
    support: support && {
      freeDays: support.free, nextFree: support.nextFree?.iso ?? null, releasedBy: support.releasedBy, lineManager: support.lineManager,
      travels: support.travels, noticeDays: support.noticeDays, otherRegionsDays: support.otherRegionsDays, standby: support.standby, securityTrainingUntil: support.training?.validUntil.iso ?? null,
    },
  };
}
