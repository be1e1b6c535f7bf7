import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";
import { Disclosure } from "~/ui/disclosure";
import { PersonLine } from "~/ui/person-line";
import { Reasons } from "~/modules/experts/ui/reasons";
import type { RequestView } from "../request-view.server";
import { StepForm } from "./step-form";
import type { ReturnedForm } from "./typed-in";
import { useRequestWords } from "./rows/use-request-words";

type Proposal = RequestView["proposals"][number];

const tones = { suggested: "neutral", asked: "accent", accepted: "caution", released: "positive", declined: "neutral", refused: "neutral", dropped: "neutral" } as const;

/** Everybody proposed, each with how they stand, why they, and what the reader decides about them. */
export function ProposalList({ view, returned }: { view: RequestView; returned: ReturnedForm | null }) {
  return <ul className="divide-y divide-line">{view.proposals.map((proposal) => <Row key={proposal.person?.handle} proposal={proposal} view={view} returned={returned} />)}</ul>;
}

function Row({ proposal, view, returned }: { proposal: Proposal; view: RequestView; returned: ReturnedForm | null }) {
  const { t } = useLingui();
  const words = useRequestWords();
  const { person, state, role, leads, reasons, reason, note, mine, conflict } = proposal;
  if (!person) return null;
  const { name } = person;
  const can = (step: RequestView["abilities"]["steps"][number]) => view.abilities.steps.includes(step);
  const decides = mine && state === "accepted";
  const running = state === "asked" || state === "accepted" || state === "released";
  return (
    <li className="grid gap-2 py-3">
      <PersonLine
        name={person.name} photo={person.photo} to={`/experts/${person.handle}`} detail={<bdi>{person.title || person.city}</bdi>}
        badges={<><Badge tone={tones[state]}>{words.proposals[state]}</Badge>{role === "field" ? null : <Badge>{words.roles[role]}</Badge>}{leads ? <Badge tone="accent"><Trans id="requests.leads">Leads</Trans></Badge> : null}</>}
      />
      {reasons && (running || state === "suggested") ? <Reasons of={reasons} /> : null}
      {note ? <p className="text-sm" dir="auto">“{note}”</p> : null}
      {reason ? <p className="text-sm text-ink-muted" dir="auto">{reason}</p> : null}
      {conflict === "" ? <p className="text-sm text-ink-muted"><Trans id="requests.conflict.declaredNone">Declares no conflict of interest.</Trans></p> : null}
      {conflict ? <p className="text-sm text-critical"><Trans id="requests.conflict.declared">Names a possible conflict of interest:</Trans> <span dir="auto">“{conflict}”</span></p> : null}
      {decides && can("release") ? (
        <div className="grid gap-2">
          <StepForm intent="release" person={person.handle} returned={returned} tone="primary" label={<Trans id="requests.step.release">Release <bdi>{name}</bdi></Trans>} />
          <Disclosure open={returned?.values.intent === "refuse"} summary={<Trans id="requests.step.refuseTitle">Cannot be spared</Trans>}>
            <StepForm intent="refuse" person={person.handle} returned={returned} note={t({ id: "requests.step.why", message: "Why" })} label={<Trans id="requests.step.refuse">Do not release</Trans>} />
          </Disclosure>
        </div>
      ) : null}
      {state === "suggested" && can("propose") ? <StepForm intent="propose" person={person.handle} returned={returned} tone="primary" label={<Trans id="requests.step.ask">Ask <bdi>{name}</bdi></Trans>} /> : null}
      {running && can("drop") ? <StepForm intent="drop" person={person.handle} returned={returned} tone="plain" label={<Trans id="requests.step.drop">No longer ask <bdi>{name}</bdi></Trans>} /> : null}
    </li>
  );
}
