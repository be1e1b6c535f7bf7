import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Checkbox } from "~/ui/checkbox";
import { Disclosure } from "~/ui/disclosure";
import { PersonLine } from "~/ui/person-line";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { Reasons } from "~/modules/experts/ui/reasons";
import { proposalRoles } from "../contract";
import type { RequestView } from "../request-view.server";
import { StepForm, useReturned } from "./step-form";
import type { ReturnedForm } from "./typed-in";
import { useRequestWords } from "./use-request-words";

interface CandidateListProps {
  candidates: NonNullable<RequestView["candidates"]>;
  /** several go together, so one of them leads */
  several: boolean;
  returned: ReturnedForm | null;
}

/** People the coordinators can ask: those who fit with reasons, those ruled out with what rules them out, and anybody by name. */
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
      <Disclosure open={returned?.values.intent === "propose" && returned.values.byName === "on"} summary={<Trans id="requests.candidates.byName">Ask somebody else</Trans>}><ByName several={several} returned={returned} /></Disclosure>
    </div>
  );
}

type Someone = CandidateListProps["candidates"]["fitting"][number];

function Candidate({ who, several, returned }: { who: Someone; several: boolean; returned: ReturnedForm | null }) {
  const words = useRequestWords();
  const format = useFormat();
  const { name, nativeName, photo, title, city, handle, conflicts, misses } = who;
  const against = format.list([...misses.map((one): string => words.misses[one]), ...conflicts.map((one): string => words.conflicts[one])]);
  return (
    <li className="grid gap-2 py-3">
      <PersonLine name={name} photo={photo} to={`/experts/${handle}`} detail={<bdi>{[nativeName, title, city].filter(Boolean).join(" · ")}</bdi>} />
      <Reasons of={who} />
      {against ? <p className="text-sm text-critical"><Trans id="requests.against">But: {against}</Trans></p> : null}
      <StepForm intent="propose" person={handle} returned={returned} label={<Trans id="requests.step.ask">Ask <bdi>{name}</bdi></Trans>}>{several ? <Leads id={`leads-${handle}`} /> : null}</StepForm>
    </li>
  );
}

function Leads({ id }: { id: string }) {
  const { t } = useLingui();
  return <Checkbox id={id} name="leads" value="on" label={t({ id: "requests.candidates.leads", message: "Leads the others" })} />;
}

function ByName({ several, returned }: { several: boolean; returned: ReturnedForm | null }) {
  const { t } = useLingui();
  const words = useRequestWords();
  const { values, errors } = useReturned(returned, "propose");
  return (
    <StepForm intent="propose" returned={returned} note={t({ id: "requests.step.word", message: "A word with it" })} noteOptional label={<Trans id="requests.step.askThem">Ask them</Trans>}>
      <input type="hidden" name="byName" value="on" />
      <TextField id="propose-person" name="person" required defaultValue={values.person} errors={errors("person")} label={t({ id: "requests.candidates.handle", message: "Short name in the directory" })} hint={t({ id: "requests.candidates.handleHint", message: "The end of the address of their page: awa-mbaye." })} />
      <Select id="propose-role" name="role" defaultValue={values.role} label={t({ id: "requests.candidates.role", message: "As what" })} options={proposalRoles.map((role) => ({ value: role, label: words.roles[role] }))} />
      {several ? <Leads id="propose-leads" /> : null}
    </StepForm>
  );
}
