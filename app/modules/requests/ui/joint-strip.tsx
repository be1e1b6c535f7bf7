import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import type { JointView } from "../joint-view.server";

/** One week, in units of the picture. */
const cell = { width: 20, height: 14, gap: 2 };

interface WeekShare {
  key: string;
  /** How much of the week is free, from 0 to 1. */
  share: number;
}

/** A row of weeks: full where all of it is free, a part where a part is, empty where nothing is. Turned about with the page. */
function Weeks({ weeks }: { weeks: WeekShare[] }) {
  return (
    <svg viewBox={`0 0 ${weeks.length * (cell.width + cell.gap)} ${cell.height}`} className="h-auto w-full rtl:-scale-x-100">
      {weeks.map(({ key, share }, index) => (
        <g key={key} transform={`translate(${index * (cell.width + cell.gap)} 0)`}>
          <rect x="0.5" y="0.5" width={cell.width - 1} height={cell.height - 1} className="fill-surface stroke-ink-muted" strokeWidth="0.6" />
          {share > 0 ? <rect x="0.5" y="0.5" width={(cell.width - 1) * share} height={cell.height - 1} className="fill-accent" fillOpacity={share === 1 ? 0.9 : 0.45} /> : null}
        </g>
      ))}
    </svg>
  );
}

/** The free weeks of each and of all of them as a picture; a table says the same, so it is one picture to those who hear it. */
export function JointStrip({ joint: { people, weeks }, label }: { joint: JointView; label: string }) {
  const format = useFormat();
  const [first, last] = [weeks[0]?.startsOn, weeks.at(-1)?.startsOn];
  const shareOf = (row: number) => weeks.map(({ startsOn, free }): WeekShare => ({ key: startsOn, share: free[row] && free[row].of > 0 ? free[row].days / free[row].of : 0 }));
  const rows = [
    ...people.map(({ handle, name }, row) => ({ key: handle, name: <bdi>{name}</bdi>, weeks: shareOf(row) })),
    { key: "all", name: <strong><Trans id="requests.joint.all">All</Trans></strong>, weeks: weeks.map(({ startsOn, common }): WeekShare => ({ key: startsOn, share: common ? 1 : 0 })) },
  ];
  return (
    <div role="img" aria-label={label} className="grid max-w-3xl gap-1.5 text-sm">
      {rows.map(({ key, name, weeks: own }) => <div key={key} className="grid grid-cols-[minmax(0,9rem)_minmax(0,1fr)] items-center gap-3"><span className="truncate">{name}</span><Weeks weeks={own} /></div>)}
      {first && last ? (
        <div className="grid grid-cols-[minmax(0,9rem)_minmax(0,1fr)] gap-3 text-ink-muted" suppressHydrationWarning>
          <span /><span className="flex justify-between gap-2"><span>{format.day(first)}</span><span>{format.day(last)}</span></span>
        </div>
      ) : null}
    </div>
  );
}
