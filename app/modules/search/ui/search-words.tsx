import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Disclosure } from "~/ui/disclosure";
import { TextLink } from "~/ui/text-link";
import { facetNames } from "../contract";

const holdings = facetNames.has.join(", ");
const states = facetNames.is.join(", ");

/** What can be said in the box beside words; each example is a search of its own. */
export function SearchWords() {
  const words: [example: string, meaning: ReactNode][] = [
    ["from:me", <Trans key="from" id="search.word.from">written by somebody: a name, an address name, or me</Trans>],
    ["in:labour-inspection", <Trans key="in" id="search.word.in">in a team, by its address or a part of its name</Trans>],
    ["has:link", <Trans key="has" id="search.word.has">that holds one of these: <bdi dir="ltr">{holdings}</bdi></Trans>],
    ["is:unanswered", <Trans key="is" id="search.word.is">that is one of these: <bdi dir="ltr">{states}</bdi></Trans>],
    ["after:2026-03", <Trans key="after" id="search.word.after">from that day, month or year on</Trans>],
    ["before:2026-03-14", <Trans key="before" id="search.word.before">before that day, month or year</Trans>],
    ["lang:fr", <Trans key="lang" id="search.word.lang">written in a language: <bdi dir="ltr">ar, en, es, fr, ru, zh</bdi></Trans>],
    ['"heat stress"', <Trans key="phrase" id="search.word.phrase">these words side by side</Trans>],
    ["inspection -mines", <Trans key="without" id="search.word.without">without a word, or without a phrase</Trans>],
  ];
  return (
    <Disclosure summary={<Trans id="search.words">Search words</Trans>}>
      <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[max-content_1fr]">
        {words.map(([example, meaning]) => (
          <div key={example} className="contents">
            <dt><TextLink to={`/search?${new URLSearchParams({ q: example })}`}><code dir="ltr">{example}</code></TextLink></dt>
            <dd className="text-ink-muted">{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
