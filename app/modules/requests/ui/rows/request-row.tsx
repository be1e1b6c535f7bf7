import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { ListRow } from "~/ui/list";
import type { RequestLine } from "../../request-list.server";
import { stateTone, useRequestWords } from "./use-request-words";

/** One request in a list: what is needed, where it stands, from whom and for when. */
export function RequestRow({ line }: { line: RequestLine }) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useRequestWords();
  const { startsOn, endsOn, country, field, city, requesterName, teamName, waits } = line;
  const [from, until] = [startsOn ? format.day(startsOn) : "", endsOn ? format.day(endsOn) : ""];
  const when = startsOn && endsOn ? t({ id: "requests.fact.between", message: `${from} to ${until}` }) : from || until;
  const late = line.answerDueAt && !line.answeredAt && new Date(line.answerDueAt).toISOString() < format.madeAt && (line.state === "submitted" || line.state === "redirected");
  return (
    <ListRow
      to={`/requests/${line.id}`} title={line.title} titleLang={line.language}
      trailing={<span className="flex flex-wrap justify-end gap-1">{waits ? <Badge tone="caution"><Trans id="requests.row.waits">Your turn</Trans></Badge> : null}{late ? <Badge tone="critical"><Trans id="requests.row.late">Answer overdue</Trans></Badge> : null}<Badge tone={stateTone(line.state)}>{words.states[line.state]}</Badge></span>}
    >
      <Parts parts={[words.kinds[line.kind], field, country, when]} />
      <Parts parts={[requesterName, city, teamName]} />
    </ListRow>
  );
}

function Parts({ parts }: { parts: (string | null)[] }) {
  const present = parts.filter((part): part is string => Boolean(part));
  return <span className="block" suppressHydrationWarning>{present.map((part, index) => <span key={part}>{index > 0 ? " · " : ""}<bdi>{part}</bdi></span>)}</span>;
}
