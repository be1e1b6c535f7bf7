import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFormat } from "~/platform/i18n/format";
import { Checkbox } from "~/ui/checkbox";
import { Disclosure } from "~/ui/disclosure";
import { PersonLine } from "~/ui/person-line";
import { Reasons } from "~/modules/experts/ui/reasons";
import type { RequestView } from "../request-view.server";
import { StepForm } from "./step-form";
import type { ReturnedForm } from "./typed-in";
import { useRequestWords } from "./rows/use-request-words";

interface CandidateListProps {
  candidates: NonNullable<RequestView["candidates"]>;
  /** several go together, so one of them leads */
  several: boolean;
  returned: ReturnedForm | null;
}

/** People the coordinators can ask: those who fit with reasons, and those ruled out with what rules them out. */
export function CandidateList({ candidates, several, returned }: CandidateListProps) {
  const { t } = useLingui();
  const { count, fitting, ruledOut } = candidates;
  return (
    <div className="grid gap-4">
      <p className="text-sm text-ink-muted">{count === 0 ? <Trans id="requests.candidates.nobody">Nobody fits all of it.</Trans> : t({ id: "requests.candidates.count", message: plural(count, { one: "# person fits", other: "# people fit" }) })}</p>
      {fitting.length > 0 ? <ul className="divide-y divide-line">{fitting.map((who) => <Candidate key={who.handle} who={who} several={several} returned={returned} />)}</ul> : null}
      {ruledOut.length > 0 ? (
        <Disclosure open={fitting.length === 0} summary={<Trans id="requests.candidates.ruledOut">Near, but something is against it</Trans>}>
          <ul className="divide-y divide-line">{ruledOut.map((who) => <Candidate key={who.handle} who={who} several={several} returned={returned} />)}</ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

type Someone = NonNullable<RequestView["found"]>[number];

interface CandidateProps {
  who: Someone;
  several: boolean;
  returned: ReturnedForm | null;
  /** what else can be said with the question */
  children?: ReactNode;
}

/** Somebody who can be asked, with what speaks for and against them. */
export function Candidate({ who, several, returned, children }: CandidateProps) {
  const words = useRequestWords();
  const format = useFormat();
  const { name, nativeName, photo, title, city, handle, conflicts, misses } = who;
  const against = format.list([...misses.map((one): string => words.misses[one]), ...conflicts.map((one): string => words.conflicts[one])]);
  return (
    <li className="grid gap-2 py-3">
      <PersonLine name={name} photo={photo} to={`/experts/${handle}`} detail={<bdi>{[nativeName, title, city].filter(Boolean).join(" · ")}</bdi>} />
      <Reasons of={who} />
      {against ? <p className="text-sm text-critical"><Trans id="requests.against">But: {against}</Trans></p> : null}
      <StepForm intent="propose" person={handle} returned={returned} label={<Trans id="requests.step.ask">Ask <bdi>{name}</bdi></Trans>}>{children}{several ? <Leads id={`leads-${handle}`} /> : null}</StepForm>
    </li>
  );
}

function Leads({ id }: { id: string }) {
  const { t } = useLingui();
  return <Checkbox id={id} name="leads" value="on" label={t({ id: "requests.candidates.leads", message: "Leads the others" })} />;
}
