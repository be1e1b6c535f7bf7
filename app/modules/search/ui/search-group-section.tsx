import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Avatar } from "~/ui/avatar";
import { List, ListRow } from "~/ui/list";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { SearchGroup, SearchHit } from "../contract";
import { MarkedText } from "./marked-text";

interface SearchGroupSectionProps {
  group: SearchGroup;
  /** how many there are in all */
  count: number;
  hits: SearchHit[];
  query: string;
  /** the group is shown by itself, so there is no way to more */
  alone: boolean;
}

function useGroupTitles(): Record<SearchGroup, string> {
  const { t } = useLingui();
  return {
    people: t({ id: "search.group.people", message: "People" }),
    threads: t({ id: "search.group.threads", message: "Threads" }),
    documents: t({ id: "search.group.documents", message: "Documents" }),
    teams: t({ id: "search.group.teams", message: "Teams" }),
  };
}

const wholeTitle = (hit: SearchHit) => hit.title.map((piece) => piece.text).join("");

/** What was found of one kind, best first, with the way to all of it. */
export function SearchGroupSection({ group, count, hits, query, alone }: SearchGroupSectionProps) {
  const title = useGroupTitles()[group];
  const format = useFormat();
  const shown = format.number(count);
  const more = !alone && count > hits.length;
  return (
    <Section id={`found-${group}`} title={<>{title} <span className="text-base font-normal text-ink-muted">{shown}</span></>} action={more
      ? <TextLink to={`/search?${new URLSearchParams({ q: query, in: group })}`}><Trans id="search.all">Show all {shown}</Trans></TextLink>
      : null}>
      <List label={title}>
        {hits.map((hit) => (
          <ListRow
            key={`${hit.kind}-${hit.entityId}`}
            to={hit.href}
            titleLang={group === "people" || group === "teams" ? undefined : (hit.language ?? undefined)}
            title={<bdi><MarkedText pieces={hit.title} /></bdi>}
            leading={group === "people" ? <Avatar name={wholeTitle(hit)} /> : undefined}
          >
            <span className="block" dir="auto" lang={hit.language ?? undefined}><MarkedText pieces={hit.excerpt} /></span>
            {group === "threads" || group === "documents" ? (
              <span className="block text-xs"><bdi>{hit.team}</bdi> · {format.date(hit.happenedAt)}</span>
            ) : null}
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
