import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text-link";
import type { RequestView } from "../request-view.server";

/** What must happen next, said in a sentence. */
function useNextSentence(): (view: RequestView) => string {
  const { t } = useLingui();
  return ({ state }) => {
    switch (state) {
      case "draft": return t({ id: "requests.next.draft", message: "Only you see this draft. Send it when it says what you need." });
      case "submitted": return t({ id: "requests.next.submitted", message: "The team’s coordinators read it and take it on, hand it to the right team or decline it." });
      case "redirected": return t({ id: "requests.next.redirected", message: "It came from another team. This team’s coordinators take it on, hand it on or decline it." });
      case "triaged": return t({ id: "requests.next.triaged", message: "The team’s coordinators look for somebody and ask." });
      case "matched": return t({ id: "requests.next.matched", message: "Whoever is asked says yes or no." });
      case "accepted": return t({ id: "requests.next.accepted", message: "Whoever owns the time of those who accepted releases them." });
      case "released": return t({ id: "requests.next.released", message: "Everybody is released. The requester or the team fixes the days." });
      case "planned": return t({ id: "requests.next.planned", message: "The days are fixed. When it has happened, those who went or the requester say so." });
      case "done": return t({ id: "requests.next.done", message: "Those who went, or the team, file the report." });
      case "report_filed": return t({ id: "requests.next.reportFiled", message: "The requester says how useful it was." });
      case "feedback": return t({ id: "requests.next.feedback", message: "The requester or the team closes it." });
      case "closed": return t({ id: "requests.next.closed", message: "It is closed." });
      case "declined": return t({ id: "requests.next.declined", message: "The team declined it. The requester may change it and send it again." });
      case "withdrawn": return t({ id: "requests.next.withdrawn", message: "The requester withdrew it." });
    }
  };
}

/** Above all else: what comes next, who must do it, and by when the first answer is due. */
export function Turn({ view }: { view: RequestView }) {
  const format = useFormat();
  const sentence = useNextSentence();
  const people = view.turn?.people ?? [];
  const due = view.answerDueAt && !view.answeredAt && (view.state === "submitted" || view.state === "redirected") ? new Date(view.answerDueAt).toISOString() : null;
  const late = due !== null && due < format.madeAt;
  const nobody = view.turn?.party === "coordinator" && people.length === 0;
  const dueText = due ? format.dateTime(due) : "";
  return (
    <Notice still tone={late ? "caution" : view.state === "closed" ? "positive" : "info"} title={sentence(view)}>
      {view.turn?.yours && people.length === 1 ? <p><Trans id="requests.turn.yours">It is your turn.</Trans></p> : people.length > 0 ? (
        <p className="flex flex-wrap gap-x-2">
          <Trans id="requests.turn.whose">It is the turn of:</Trans>
          {people.map((person) => <TextLink key={person.handle} quiet to={`/experts/${person.handle}`}><bdi>{person.name}</bdi></TextLink>)}
        </p>
      ) : null}
      {nobody ? <p><Trans id="requests.turn.nobody">Nobody coordinates this team at the moment, so the administrators act for it.</Trans></p> : null}
      {due ? <p suppressHydrationWarning>{late ? <Trans id="requests.turn.late">The first answer was due on {dueText}.</Trans> : <Trans id="requests.turn.due">The first answer is due by {dueText}.</Trans>}</p> : null}
    </Notice>
  );
}
