import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { useFormat } from "~/platform/i18n/format";
import { Disclosure } from "~/ui/disclosure";
import { RemovableTag, Tag } from "~/ui/tag";
import { facetNames, type Facet, type FacetName, type Narrowing } from "../ranking/contract";

interface FacetsProps {
  facets: Record<FacetName, Facet[]>;
  chosen: Narrowing;
  /** how many fit as it is narrowed now */
  count: number;
  /** the address of this answer with some parameters changed; empty ones are left out */
  hrefWith: (changes: Record<string, string>) => string;
}

interface GroupProps {
  title: ReactNode;
  name: FacetName;
  facets: Facet[];
  chosen: string | undefined;
  labelOf: (facet: Facet) => string;
  hrefWith: FacetsProps["hrefWith"];
}

function Group({ title, name, facets, chosen, labelOf, hrefWith }: GroupProps) {
  const { t } = useLingui();
  const format = useFormat();
  const remove = (label: string) => t({ id: "experts.chosen.remove", message: `Remove the filter: ${label}` });
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <span className="text-sm text-ink-muted">{title}</span>
      {facets.map((facet) => (facet.value === chosen
        ? <RemovableTag key={facet.value} removeLabel={remove(labelOf(facet))} removeTo={hrefWith({ [name]: "" })}>{labelOf(facet)} <span className="tabular-nums">{format.number(facet.count)}</span></RemovableTag>
        : <Tag key={facet.value} to={hrefWith({ [name]: facet.value })}><bdi>{labelOf(facet)}</bdi> <span className="text-ink-muted tabular-nums">{format.number(facet.count)}</span></Tag>))}
    </div>
  );
}

/** What everybody has who is left narrows nothing; where something is chosen, all of its kind are there to choose instead. */
const helpful = (facets: Facet[], chosen: string | undefined, count: number) => (chosen === undefined ? facets.filter((facet) => facet.count < count) : facets);

/** What those who fit have in common, with how many, folded until something is chosen: people come first. Each narrows the list, and each that is chosen can be taken back. */
export function AnswerFacets({ facets, chosen: { free, ...chosen }, count, hrefWith }: FacetsProps) {
  const { t } = useLingui();
  const names = useRegionNames();
  const chosenOf: Partial<Record<FacetName, string | undefined>> = { ...chosen, free: free ? "1" : undefined };
  const titles: Record<FacetName, ReactNode> = {
    knows: <Trans id="experts.facet.knows">Also knows</Trans>, speaks: <Trans id="experts.facet.speaks">Speaks, at least</Trans>,
    region: <Trans id="experts.facet.region">Region</Trans>, office: <Trans id="experts.facet.office">Duty station</Trans>, free: <Trans id="experts.facet.free">Time</Trans>,
  };
  const week = t({ id: "experts.facet.week", message: "a free week in the next four" });
  const labelOf = (name: FacetName) => ({ value, label }: Facet) => (name === "region" ? names[value as keyof typeof names] ?? value : name === "free" ? week : label);
  const groups = facetNames.map((name) => ({ name, shown: helpful(facets[name], chosenOf[name], count) })).filter(({ shown }) => shown.length > 0);
  if (groups.length === 0) return null;
  return (
    <Disclosure summary={<Trans id="experts.facet.narrow">Narrow by field, language, place or time</Trans>} open={facetNames.some((name) => chosenOf[name] !== undefined)}>
      <div className="grid gap-2">
        {groups.map(({ name, shown }) => <Group key={name} name={name} title={titles[name]} facets={shown} chosen={chosenOf[name]} labelOf={labelOf(name)} hrefWith={hrefWith} />)}
      </div>
    </Disclosure>
  );
}
