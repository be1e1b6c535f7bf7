import { Plural, Trans } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";
import { List, ListRow } from "~/ui/list";
import { TextLink } from "~/ui/text-link";
import type { LanguageVersion } from "../languages/language-versions.server";

/** A document in each of its languages: which is the source, which version of it each says, and how far behind it is. */
export function LanguageRows({ versions, current }: { versions: LanguageVersion[]; current: number }) {
  return (
    <List>
      {versions.map(({ id, title, language, name, href, isSource, behind, says, published, byMachine }) => (
        <ListRow
          key={id}
          to={`${href}?in=${language}`}
          title={title}
          titleLang={language}
          trailing={isSource ? <Badge tone="accent"><Trans id="guidance.languages.source">Source</Trans></Badge> : behind > 0 ? <Badge tone="caution"><Plural id="guidance.languages.behind" value={behind} one="# change behind" other="# changes behind" /></Badge> : <Badge tone="positive"><Trans id="guidance.languages.current">Up to date</Trans></Badge>}
        >
          <p className="flex flex-wrap gap-x-3">
            <span lang={language}>{name}</span>
            {says === null ? null : <span><Trans id="guidance.languages.says">Translates version {says}</Trans></span>}
            {byMachine ? <Badge tone="caution"><Trans id="guidance.languages.machine">A machine’s first draft, not confirmed yet</Trans></Badge> : null}
            {published ? null : <span><Trans id="guidance.languages.unpublished">Not published yet</Trans></span>}
          </p>
          {!isSource && behind > 0 && id !== current ? <p className="relative z-1 w-fit"><TextLink to={`${href}/languages`}><Trans id="guidance.languages.update">See what to take over</Trans><span className="visually-hidden"> ({name})</span></TextLink></p> : null}
        </ListRow>
      ))}
    </List>
  );
}
