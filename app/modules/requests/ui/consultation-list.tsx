import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";
import { Disclosure } from "~/ui/disclosure";
import { Notice } from "~/ui/notice";
import { PersonLine } from "~/ui/person-line";
import type { RequestView } from "../request-view.server";
import { StepForm } from "./step-form";
import type { ReturnedForm } from "./typed-in";
import { useRequestWords } from "./rows/use-request-words";

interface ConsultationListProps {
  view: RequestView;
  returned: ReturnedForm | null;
}

const tones = { offered: "neutral", asked: "accent", agreed: "positive", objected: "critical" } as const;

/** Whose view the request needs, what they said, the offers not taken yet, and that nobody answers for the country where that is so. */
export function ConsultationList({ view, returned }: ConsultationListProps) {
  return (
    <>
      {view.nobodyCovers ? <Notice still tone="caution" title={<Trans id="requests.consult.nobody">Nobody could be asked for the country: no office that covers or serves it has a director in the directory.</Trans>} /> : null}
      <ul className="divide-y divide-line">{view.consultations.map((one) => <Consulted key={one.person?.handle} consultation={one} view={view} returned={returned} />)}</ul>
    </>
  );
}

function Consulted({ consultation, view, returned }: ConsultationListProps & { consultation: RequestView["consultations"][number] }) {
  const { t } = useLingui();
  const words = useRequestWords();
  const { consult, giveView } = view.abilities;
  const { person, purpose, state, note, mine, asked } = consultation;
  const isSecond = purpose === "employers" || purpose === "workers";
  if (!person) return null;
  return (
    <li className="grid gap-2 py-3">
      <PersonLine size="sm" name={person.name} photo={person.photo} to={`/experts/${person.handle}`} detail={words.purposes[purpose]} badges={<Badge tone={tones[state]}>{words.views[state]}</Badge>} />
      {note ? <p className="text-sm" dir="auto">{note}</p> : null}
      {state === "offered" && consult ? <StepForm intent="consult" person={person.handle} returned={returned} label={<Trans id="requests.step.consult">Ask for their view</Trans>} /> : null}
      {isSecond && !asked && view.abilities.steps.includes("propose") ? (
        <StepForm intent="propose" person={person.handle} returned={returned} label={<Trans id="requests.step.askSecond">Ask as a second</Trans>}><input type="hidden" name="role" value={purpose} /></StepForm>
      ) : null}
      {mine && giveView ? (
        <div className="grid gap-2">
          <StepForm intent="agree" returned={returned} tone={state === "asked" ? "primary" : "quiet"} note={t({ id: "requests.step.word", message: "A word with it" })} noteOptional label={<Trans id="requests.step.agree">Nothing against it</Trans>} />
          <Disclosure open={returned?.values.intent === "object"} summary={<Trans id="requests.step.objectTitle">Something is against it</Trans>}>
            <StepForm intent="object" returned={returned} note={t({ id: "requests.step.why", message: "Why" })} label={<Trans id="requests.step.object">Object</Trans>} />
          </Disclosure>
        </div>
      ) : null}
    </li>
  );
}
