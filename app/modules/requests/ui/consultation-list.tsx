import { Trans, useLingui } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";
import { Disclosure } from "~/ui/disclosure";
import { PersonLine } from "~/ui/person-line";
import type { RequestView } from "../request-view.server";
import { StepForm } from "./step-form";
import type { ReturnedForm } from "./typed-in";
import { useRequestWords } from "./use-request-words";

const tones = { offered: "neutral", asked: "accent", agreed: "positive", objected: "critical" } as const;

/** Whose view the request needs, what they said, and the offers not taken yet. */
export function ConsultationList({ view, returned }: { view: RequestView; returned: ReturnedForm | null }) {
  const { t } = useLingui();
  const words = useRequestWords();
  const { consult, giveView } = view.abilities;
  return (
    <ul className="divide-y divide-line">
      {view.consultations.map(({ person, purpose, state, note, mine }) => person ? (
        <li key={person.handle} className="grid gap-2 py-3">
          <PersonLine size="sm" name={person.name} photo={person.photo} to={`/experts/${person.handle}`} detail={words.purposes[purpose]} badges={<Badge tone={tones[state]}>{words.views[state]}</Badge>} />
          {note ? <p className="text-sm" dir="auto">{note}</p> : null}
          {state === "offered" && consult ? <StepForm intent="consult" person={person.handle} returned={returned} label={<Trans id="requests.step.consult">Ask for their view</Trans>} /> : null}
          {mine && giveView ? (
            <div className="grid gap-2">
              <StepForm intent="agree" returned={returned} tone={state === "asked" ? "primary" : "quiet"} note={t({ id: "requests.step.word", message: "A word with it" })} noteOptional label={<Trans id="requests.step.agree">Nothing against it</Trans>} />
              <Disclosure open={returned?.values.intent === "object"} summary={<Trans id="requests.step.objectTitle">Something is against it</Trans>}>
                <StepForm intent="object" returned={returned} note={t({ id: "requests.step.why", message: "Why" })} label={<Trans id="requests.step.object">Object</Trans>} />
              </Disclosure>
            </div>
          ) : null}
        </li>
      ) : null)}
    </ul>
  );
}
