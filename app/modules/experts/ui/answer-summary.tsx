import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFormat } from "~/platform/i18n/format";
import { Disclosure } from "~/ui/disclosure";
import { TextLink } from "~/ui/text-link";
import type { AnswerView } from "../answer-view.server";
import type { Consulted } from "../ranking/contract";

/** How many fit, which smallest step brings more, and what keeps the others out. */
export function AnswerSummary({ answer: { words, considered, more } }: { answer: AnswerView }) {
  const format = useFormat();
  const all = format.number(considered);
  return (
    <div className="grid gap-2">
      <p className="text-lg font-semibold" role="status">{words.headline}</p>
      {words.nearest.length > 0 ? (
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {words.nearest.map(({ text, href }) => <li key={text}>{href ? <TextLink to={href}>{text}</TextLink> : text}</li>)}
        </ul>
      ) : null}
      {words.excluded.length > 0 ? (
        <Disclosure summary={more
          ? <Trans id="experts.answer.consideredMany">Looked at: those who can show most for the field. What excludes others</Trans>
          : <Trans id="experts.answer.considered">Know the field: {all}. What excludes others</Trans>}>
          <ul className="list-disc ps-5 text-sm">{words.excluded.map((text) => <li key={text}>{text}</li>)}</ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

function Named({ people }: { people: Consulted["covering"] }) {
  return <>{people.map(({ handle, name }, place) => <span key={handle}>{place > 0 ? " · " : ""}<TextLink to={`/experts/${handle}`}><bdi>{name}</bdi></TextLink></span>)}</>;
}

/** Who is to be asked before somebody goes to the country. */
export function ConsultedPeople({ consulted }: { consulted: Consulted }) {
  const { country, covering, team, employers, workers } = consulted;
  const roles: [string, ReactNode, Consulted["covering"]][] = [
    ["covering", <Trans key="covering" id="experts.consulted.covering">Covering office</Trans>, covering],
    ["team", <Trans key="team" id="experts.consulted.team">Decent work team</Trans>, team],
    ["employers", <Trans key="employers" id="experts.consulted.employers">Employers’ specialist</Trans>, employers],
    ["workers", <Trans key="workers" id="experts.consulted.workers">Workers’ specialist</Trans>, workers],
  ];
  return (
    <section aria-labelledby="consulted" className="grid gap-1 rounded-control border border-line bg-surface-sunken px-4 py-3 text-sm">
      <h2 id="consulted" className="font-semibold"><Trans id="experts.consulted">To be consulted about {country}</Trans></h2>
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {roles.map(([key, role, people]) => (people.length > 0 ? (
          <div key={key} className="flex flex-wrap gap-x-1.5"><dt className="text-ink-muted">{role}</dt><dd><Named people={people} /></dd></div>
        ) : null))}
      </dl>
    </section>
  );
}
