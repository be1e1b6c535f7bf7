import { Trans } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";
import { Disclosure } from "~/ui/disclosure";
import { TextLink } from "~/ui/text-link";
import { evidenceKinds, type Colleague, type EvidenceEntry } from "../support-contract";
import { Day } from "./day";
import { useSupportLabels } from "./use-support-labels";

/** So many of a kind are shown at once; the older ones on request. */
const shownAtOnce = 4;

/** What somebody did, by kind, each with its day; titles in the language they were written in. */
export function ProfileEvidence({ evidence }: { evidence: EvidenceEntry[] }) {
  const labels = useSupportLabels();
  if (evidence.length === 0) return <p className="text-ink-muted"><Trans id="experts.evidence.none">Nothing is told yet.</Trans></p>;
  return (
    <div className="grid gap-5">
      {evidenceKinds.map((kind) => {
        const entries = evidence.filter((entry) => entry.kind === kind);
        if (entries.length === 0) return null;
        const older = entries.slice(shownAtOnce);
        return (
          <section key={kind} aria-labelledby={`evidence-${kind}`} className="grid gap-2">
            <h3 id={`evidence-${kind}`} className="text-base">{labels.evidence[kind]}</h3>
            <Entries entries={entries.slice(0, shownAtOnce)} />
            {older.length > 0 ? <Disclosure summary={<Trans id="experts.evidence.older">Earlier ones</Trans>}><Entries entries={older} /></Disclosure> : null}
          </section>
        );
      })}
    </div>
  );
}

function Entries({ entries }: { entries: EvidenceEntry[] }) {
  return <ul className="grid gap-2">{entries.map((entry) => <Entry key={entry.id} entry={entry} />)}</ul>;
}

function Entry({ entry }: { entry: EvidenceEntry }) {
  const { href, title, language, field, country, happenedOn } = entry;
  const name = title === "" ? <bdi>{[field, country].filter(Boolean).join(" · ")}</bdi> : <bdi lang={language}>{title}</bdi>;
  const about = title === "" ? [] : [field, country].filter((part) => part !== null);
  return (
    <li>
      {href?.startsWith("https://") ? <a href={href} rel="noopener nofollow" className="text-accent underline">{name}</a> : href ? <TextLink to={href}>{name}</TextLink> : name}
      <span className="block text-sm text-ink-muted">
        <Day of={happenedOn} />
        {about.map((part) => <span key={part}>{" · "}<bdi>{part}</bdi></span>)}
        {entry.confirmedBy ? <>{" · "}<ConfirmedBy who={entry.confirmedBy} /></> : null}
        {entry.isReported ? <>{" · "}<Trans id="experts.evidence.reported">report filed</Trans></> : null}
        {entry.isPrivate ? <>{" "}<Badge><Trans id="experts.evidence.private">only you see this</Trans></Badge></> : null}
      </span>
    </li>
  );
}

function ConfirmedBy({ who: { handle, name } }: { who: Colleague }) {
  return <Trans id="experts.evidence.confirmedBy">confirmed by <TextLink to={`/experts/${handle}`}><bdi>{name}</bdi></TextLink></Trans>;
}
