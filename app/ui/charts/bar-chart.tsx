interface Bar {
  label: string;
  value: number;
  /** how much of the value is marked, at most all of it; undefined where that is not told */
  marked?: number | undefined;
}

/** Bars, one below the other, as long as their values; drawn on the server, mirrored where reading goes from right to left. Hidden from screen readers: the table beside it says the same. */
export function BarChart({ bars }: { bars: Bar[] }) {
  const longest = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <div aria-hidden="true" className="grid grid-cols-[minmax(0,auto)_minmax(30%,1fr)] items-center gap-x-3 gap-y-2 text-sm">
      {bars.map(({ label, value, marked = 0 }) => (
        <div key={label} className="contents">
          <span className="truncate-line">{label}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="directional h-4 w-full">
            <rect width="100" height="10" className="fill-surface-sunken" />
            <rect width={share(value, longest)} height="10" className="fill-line-strong" />
            <rect width={share(marked, longest)} height="10" className="fill-accent-fill" />
          </svg>
        </div>
      ))}
    </div>
  );
}

/** Percent of the longest, with one decimal: shorter pages, and no eye sees more. */
const share = (value: number, longest: number): number => Math.round((Math.max(0, value) / longest) * 1000) / 10;
