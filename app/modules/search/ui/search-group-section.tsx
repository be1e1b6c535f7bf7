import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { List } from "~/ui/list";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { searchPages, searchPageSize, type SearchGroup, type SearchGroupAnswer, type SearchOrder } from "../contract";
import { searchHref } from "../hrefs";
import { EntryHit } from "./entry-hit";
import { PersonHit } from "./person-hit";
import { SearchPages } from "./search-pages";

interface SearchGroupSectionProps extends SearchGroupAnswer {
  query: string;
  order: SearchOrder;
  /** the group is shown by itself, so there is no way to more */
  alone: boolean;
  /** which of its pages, counted from 1 */
  page: number;
}

function useGroupTitles(): Record<SearchGroup, string> {
  const { t } = useLingui();
  return {
    people: t({ id: "search.group.people", message: "People" }),
    threads: t({ id: "search.group.threads", message: "Threads" }),
    documents: t({ id: "search.group.documents", message: "Documents" }),
    news: t({ id: "search.group.news", message: "Announcements and newsletters" }),
    events: t({ id: "search.group.events", message: "Events" }),
    teams: t({ id: "search.group.teams", message: "Teams" }),
  };
}

/** How many can be looked at on all pages. */
const shownAtMost = searchPages * searchPageSize;

/** That there is more than the pages show. People alone are counted beyond that. */
function WhatIsLeftOut({ count, more }: Pick<SearchGroupAnswer, "count" | "more">) {
  const format = useFormat();
  const number = format.number(Math.min(count, shownAtMost));
  if (count > shownAtMost) return <p className="text-ink-muted"><Trans id="search.firstOnly">Only the first {number} are shown here. Another word narrows it down.</Trans></p>;
  return more ? <p className="text-ink-muted"><Trans id="search.newestOnly">The newest {number} are put in order here. Another word narrows it down.</Trans></p> : null;
}

/** What was found of one kind, best first, with the way to all of it. */
export function SearchGroupSection({ group, count, more, similar, hits, query, order, alone, page }: SearchGroupSectionProps) {
  const title = useGroupTitles()[group];
  const format = useFormat();
  const number = format.number(count);
  const shown = more ? <Trans id="search.atLeast">more than {number}</Trans> : number;
  const all = !alone && count > hits.length
    ? <TextLink to={searchHref({ query, order, only: group })}><Trans id="search.all">Show all<span className="visually-hidden">: {title}</span></Trans></TextLink>
    : null;
  return (
    <Section id={`found-${group}`} title={<>{title} <span className="text-base font-normal text-ink-muted tabular-nums">{shown}</span></>} action={all}>
      {similar ? <p className="text-ink-muted"><Trans id="search.similar">Nobody has exactly this name; these are similar.</Trans></p> : null}
      {alone ? <WhatIsLeftOut count={count} more={more} /> : null}
      <List label={title}>
        {hits.map((hit) => (hit.person ? <PersonHit key={hit.key} hit={hit} person={hit.person} /> : <EntryHit key={hit.key} hit={hit} isTeam={group === "teams"} />))}
      </List>
      {alone ? <SearchPages group={group} count={count} query={query} order={order} page={page} /> : null}
    </Section>
  );
}
