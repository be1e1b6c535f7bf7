interface LineChartProps {
  /** the values in the order of time, at equal distances; at least two */
  values: number[];
  /** what stands below the line's beginning and end */
  from: string;
  until: string;
}

const height = 40;
const step = 10;

/** A course in time as a line over its surface, from nought to its highest value; drawn on the server, mirrored where reading goes from right to left. Hidden from screen readers: the table beside it says the same. */
export function LineChart({ values, from, until }: LineChartProps) {
  const highest = Math.max(1, ...values);
  const width = Math.max(1, values.length - 1) * step;
  const points = values.map((value, index) => `${index * step},${round(height - (Math.max(0, value) / highest) * (height - 2))}`);
  return (
    <div aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" className="directional h-32 w-full border-b border-line-strong">
        <polygon points={`0,${height} ${points.join(" ")} ${width},${height}`} className="fill-accent-soft" />
        <polyline points={points.join(" ")} fill="none" strokeWidth="2" vectorEffect="non-scaling-stroke" className="stroke-accent" />
      </svg>
      <div className="flex justify-between pt-1 text-xs text-ink-muted"><span>{from}</span><span>{until}</span></div>
    </div>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
