import { useLingui } from "@lingui/react/macro";
import type { Answer, EventKind, EventOwner } from "../../contract";

/** What events, their owners and the answers to them are called in the reader's language. */
export function useEventWords() {
  const { t } = useLingui();
  const kinds: Record<EventKind, string> = {
    meeting: t({ id: "calendar.kind.meeting", message: "Meeting" }),
    peer_review: t({ id: "calendar.kind.peerReview", message: "Peer review" }),
    course: t({ id: "calendar.kind.course", message: "Course" }),
    deadline: t({ id: "calendar.kind.deadline", message: "Deadline" }),
    town_hall: t({ id: "calendar.kind.townHall", message: "Town hall" }),
  };
  const answers: Record<Answer, string> = {
    yes: t({ id: "calendar.answer.yes", message: "I am coming" }),
    maybe: t({ id: "calendar.answer.maybe", message: "Maybe" }),
    no: t({ id: "calendar.answer.no", message: "I cannot come" }),
  };
  const organisation = t({ id: "calendar.owner.organisation", message: "Whole organisation" });
  function owner({ kind, name }: EventOwner): string {
    if (kind === "organisation") return organisation;
    return kind === "office" ? t({ id: "calendar.owner.office", message: `${name} office` }) : name;
  }
  return { kinds, answers, organisation, owner };
}
