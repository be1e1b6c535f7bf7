const meridians = [1, 0.82, 0.58, 0.3, 0.02];
const parallels = [-60, -36, -12, 12, 36, 60];

/** Half the width of a circle of radius 100 at this height. */
const chord = (y: number) => Math.round(Math.sqrt(100 ** 2 - y ** 2));

/** A globe of thin lines behind a visitor's first page, half outside it. Decoration only. */
export function MeridianArt() {
  return (
    <svg aria-hidden="true" viewBox="-101 -101 202 202" className="no-print pointer-events-none absolute -end-48 top-16 -z-10 size-[38rem] text-accent opacity-20 max-lg:hidden">
      <g fill="none" stroke="currentColor" strokeWidth="0.5">
        {meridians.map((part) => <ellipse key={part} rx={part * 100} ry="100" />)}
        {parallels.map((y) => <path key={y} d={`M${-chord(y)} ${y}h${chord(y) * 2}`} />)}
        <path strokeWidth="1.4" d="M0-100A58 100 0 0 1 0 100" />
      </g>
    </svg>
  );
}
