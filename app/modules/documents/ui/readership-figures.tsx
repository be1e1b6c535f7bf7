import { Trans, useLingui } from "@lingui/react/macro";
import type { Region } from "~/modules/organisation/contract";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { useFormat } from "~/platform/i18n/format";
import { BarChart } from "~/ui/charts/bar-chart";
import { ChartFigure } from "~/ui/charts/figure";
import { Table } from "~/ui/table";

interface ReadershipProps {
  versions: { number: number; publishedAt: Date | string | null; readers: number }[];
  groups: { region: string | null; office: string | null; people: number; readers: number }[];
  smallest: number;
}

/** How often a document was opened: by version, and the newest by groups too large to name anybody. */
export function ReadershipFigures({ versions, groups, smallest }: ReadershipProps) {
  const { t } = useLingui();
  const format = useFormat();
  const nameOfGroup = useGroupNames();
  const nameOf = (number: number) => (number === 0 ? t({ id: "documents.readers.written", message: "The text as it is written" }) : t({ id: "documents.readers.version", message: `Version ${number}` }));
  const opened = t({ id: "documents.readers.opened", message: "Opened" });
  const newest = versions[0];
  const which = newest ? nameOf(newest.number) : "";
  return (
    <>
      <ChartFigure
        caption={<Trans id="documents.readers.byVersion">By version</Trans>}
        picture={<BarChart bars={versions.map(({ number, readers }) => ({ label: nameOf(number), value: readers, marked: readers }))} />}
        table={(
          <Table caption={t({ id: "documents.readers.byVersion", message: "By version" })} captionHidden head={[t({ id: "documents.readers.what", message: "Version" }), t({ id: "documents.readers.published", message: "Published" }), opened]}>
            {versions.map(({ number, publishedAt, readers }) => (
              <tr key={number}><th scope="row" className="font-normal">{nameOf(number)}</th><td>{publishedAt ? format.date(publishedAt) : "–"}</td><td className="tabular-nums">{format.number(readers)}</td></tr>
            ))}
          </Table>
        )}
      />
      {groups.length > 1 ? (
        <ChartFigure
          caption={<Trans id="documents.readers.byPlace">{which}, by office and region</Trans>}
          picture={<BarChart bars={groups.map((group) => ({ label: nameOfGroup(group), value: group.readers, marked: group.readers }))} />}
          table={(
            <Table caption={t({ id: "documents.readers.places", message: "By office and region" })} captionHidden head={[t({ id: "documents.readers.place", message: "Office or region" }), t({ id: "documents.readers.people", message: "People who may read it" }), opened]}>
              {groups.map((group) => (
                <tr key={group.office ?? group.region}><th scope="row" className="font-normal">{nameOfGroup(group)}</th><td className="tabular-nums">{format.number(group.people)}</td><td className="tabular-nums">{format.number(group.readers)}</td></tr>
              ))}
            </Table>
          )}
          note={<Trans id="documents.readers.groups">An office stands alone where at least {smallest} of its people may read it; smaller ones are counted in their region, and small regions together.</Trans>}
        />
      ) : null}
    </>
  );
}

/** What a group of readers is called: an office by its name, the smaller offices of a region, or everybody else. */
function useGroupNames(): (group: ReadershipProps["groups"][number]) => string {
  const { t } = useLingui();
  const regions = useRegionNames();
  return ({ office, region }) => {
    if (office) return office;
    const name = region ? regions[region as Region] : null;
    return name ? t({ id: "documents.readers.smaller", message: `${name}: smaller offices` }) : t({ id: "documents.readers.elsewhere", message: "Elsewhere" });
  };
}
