import { useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Time } from "~/ui/time";
import type { TimelineKind } from "../contract";
import type { RequestView } from "../request-view.server";

type Line = RequestView["timeline"][number];

/** One step in a sentence: who did what, about whom. */
function useSentence(): (line: Line) => string {
  const { t } = useLingui();
  const nobody = t({ id: "requests.told.somebody", message: "Somebody who is no longer known" });
  const isolated = (name: string | undefined) => `\u2068${name ?? nobody}\u2069`;
  return ({ kind, by, about, team }) => {
    const [who, whom, which] = [isolated(by?.name), isolated(about?.name), isolated(team?.name)];
    const sentences: Record<TimelineKind, () => string> = {
      submit: () => team ? t({ id: "requests.told.submit", message: `${who} sent it to ${which}` }) : t({ id: "requests.told.submitNowhere", message: `${who} sent it; no team covers its field yet` }),
      withdraw: () => t({ id: "requests.told.withdraw", message: `${who} withdrew it` }),
      reopen: () => t({ id: "requests.told.reopen", message: `${who} made it a draft again` }),
      triage: () => t({ id: "requests.told.triage", message: `${who} took it on for the team` }),
      redirect: () => t({ id: "requests.told.redirect", message: `${who} handed it to ${which}` }),
      decline: () => t({ id: "requests.told.decline", message: `${who} declined it for the team` }),
      propose: () => t({ id: "requests.told.propose", message: `${who} asked ${whom}` }),
      drop: () => by ? t({ id: "requests.told.drop", message: `${who} no longer asks ${whom}` }) : t({ id: "requests.told.dropSurplus", message: `${whom} is no longer needed: enough have accepted` }),
      accept: () => t({ id: "requests.told.accept", message: `${who} takes it on` }),
      turn_down: () => t({ id: "requests.told.turnDown", message: `${who} said no` }),
      release: () => t({ id: "requests.told.release", message: `${who} released ${whom}` }),
      refuse: () => t({ id: "requests.told.refuse", message: `${who} cannot spare ${whom}` }),
      plan: () => t({ id: "requests.told.plan", message: `${who} fixed the days` }),
      replan: () => t({ id: "requests.told.replan", message: `${who} changed the days` }),
      open_days: () => t({ id: "requests.told.openDays", message: "The days are open again" }),
      finish: () => t({ id: "requests.told.finish", message: `${who} said that it has happened` }),
      file_report: () => t({ id: "requests.told.report", message: `${who} filed the report` }),
      give_feedback: () => t({ id: "requests.told.feedback", message: `${who} gave feedback` }),
      close: () => t({ id: "requests.told.close", message: `${who} closed it` }),
      close_early: () => t({ id: "requests.told.closeEarly", message: `${who} closed it without waiting any longer` }),
      discard: () => t({ id: "requests.told.discard", message: `${who} did not send it again` }),
      consult: () => t({ id: "requests.told.consult", message: `${who} asked for the view of ${whom}` }),
      agree: () => t({ id: "requests.told.agree", message: `${who} has nothing against it` }),
      object: () => t({ id: "requests.told.object", message: `${who} objects` }),
      escalate: () => t({ id: "requests.told.escalate", message: "Two working days went by without an answer; those who lead the team were told" }),
      edit: () => t({ id: "requests.told.edit", message: `${who} changed the request` }),
      hand_over: () => t({ id: "requests.told.handOver", message: `${who} handed it over to ${whom}` }),
      leave: () => t({ id: "requests.told.leave", message: `${whom} has left the organisation and does not go` }),
    };
    return sentences[kind]();
  };
}

/** What happened, the latest first. */
export function Timeline({ lines }: { lines: Line[] }) {
  const format = useFormat();
  const sentence = useSentence();
  return (
    <ol className="grid gap-3">
      {lines.map((line) => {
        const at = new Date(line.createdAt).toISOString();
        return (
          <li key={line.id} className="border-s-2 border-line ps-3">
            <p>{sentence(line)}</p>
            {line.note ? <p className="text-sm" dir="auto">“{line.note}”</p> : null}
            <p className="text-sm text-ink-muted tabular-nums"><Time dateTime={at} absolute={format.dateTime(at)} relative={format.ago(at, format.madeAt)} /></p>
          </li>
        );
      })}
    </ol>
  );
}
