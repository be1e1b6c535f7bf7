import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { useFormat } from "~/platform/i18n/format";
import { RemovableTag, Tag } from "~/ui/tag";
import type { Facet } from "../ranking/contract";

interface FacetsProps {
  regions: Facet[];
  offices: Facet[];
  chosen: { region?: string | undefined; office?: string | undefined };
  /** the address of this answer with some parameters changed; empty ones are left out */
  hrefWith: (changes: Record<string, string>) => string;
}

interface GroupProps {
  title: ReactNode;
  name: string;
  facets: Facet[];
  chosen: string | undefined;
  labelOf: (facet: Facet) => string;
  hrefWith: FacetsProps["hrefWith"];
}

function Group({ title, name, facets, chosen, labelOf, hrefWith }: GroupProps) {
  const format = useFormat();
  if (facets.length < 2 && !chosen) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <span className="text-sm text-ink-muted">{title}</span>
      {facets.map((facet) => (facet.value === chosen
        ? <RemovableTag key={facet.value} removeLabel={labelOf(facet)} removeTo={hrefWith({ [name]: "" })}>{labelOf(facet)}</RemovableTag>
        : <Tag key={facet.value} to={hrefWith({ [name]: facet.value })}><bdi>{labelOf(facet)}</bdi> <span className="text-ink-muted tabular-nums">{format.number(facet.count)}</span></Tag>))}
    </div>
  );
}

/** What those who fit have in common, with how many; each narrows the list. */
export function AnswerFacets({ regions, offices, chosen, hrefWith }: FacetsProps) {
  const names = useRegionNames();
  return (
    <div className="grid gap-2">
      <Group title={<Trans id="experts.facet.region">Region</Trans>} name="region" facets={regions} chosen={chosen.region} labelOf={({ value }) => names[value as keyof typeof names]} hrefWith={hrefWith} />
      <Group title={<Trans id="experts.facet.office">Duty station</Trans>} name="office" facets={offices} chosen={chosen.office} labelOf={({ label }) => label} hrefWith={hrefWith} />
    </div>
  );
}
