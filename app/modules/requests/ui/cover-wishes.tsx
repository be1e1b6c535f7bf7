import { Trans, useLingui } from "@lingui/react/macro";
import { useExpertLabels } from "~/modules/experts/ui/use-labels";
import { useFormat } from "~/platform/i18n/format";
import { PersonLine } from "~/ui/person-line";
import type { CoverWish } from "../cover-wishes.server";
import { StepForm } from "./step-form";
import type { ReturnedForm } from "./typed-in";

/** For mobility officers: who wishes to go, what they know, what they lack and who must release them; each can be suggested. */
export function CoverWishes({ wishes, suggested, returned }: { wishes: CoverWish[]; suggested: string[]; returned: ReturnedForm | null }) {
  const { t } = useLingui();
  const format = useFormat();
  const labels = useExpertLabels();
  if (wishes.length === 0) return <p className="text-ink-muted"><Trans id="requests.wishes.none">Nobody who knows this field, or one beside it, wishes to go there for a few months.</Trans></p>;
  return (
    <div className="grid gap-2">
      <p className="text-sm text-ink-muted"><Trans id="requests.wishes.private">You alone see these wishes, as an officer for mobility. Whom you suggest the team sees without the reason.</Trans></p>
      <ul className="divide-y divide-line">
        {wishes.map(({ handle, name, photo, title, city, field, level, exact, lacks, releaser, aim, earliest }) => {
          const missing = format.list(lacks);
          const owner = `\u2068${releaser ?? ""}\u2069`;
          const from = earliest ? format.day(earliest) : "";
          const said = [
            labels.pair(field, labels.levels[level]),
            ...(exact ? [] : [t({ id: "requests.wishes.beside", message: "a field beside it" })]),
            ...(earliest ? [t({ id: "requests.wishes.from", message: `from ${from}` })] : []),
            ...(releaser ? [t({ id: "requests.reason.releaser", message: `must be released by ${owner}` })] : []),
          ];
          return (
            <li key={handle} className="grid gap-2 py-3">
              <PersonLine name={name} photo={photo} to={`/experts/${handle}`} detail={<bdi>{title || city}</bdi>} />
              <div className="text-sm">
                <p suppressHydrationWarning>{said.join(" · ")}</p>
                {lacks.length > 0 ? <p className="text-critical">{t({ id: "requests.wishes.lacks", message: `But: lacks ${missing}` })}</p> : null}
                {aim ? <p dir="auto">“{aim}”</p> : null}
              </div>
              {suggested.includes(handle) ? null : <StepForm intent="suggest" person={handle} returned={returned} label={<Trans id="requests.wishes.suggest">Suggest <bdi>{name}</bdi></Trans>} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
