import { useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import type { Suitability } from "../contract";
import type { HoursView } from "../hours/hours-view.server";

const labelWidth = 232;
const cell = 15;
const rowHeight = 40;
const top = 28;

const fills: Record<Suitability, string> = { working: "fill-positive-soft stroke-positive", edge: "fill-caution-soft stroke-caution", free_day: "fill-surface-sunken stroke-line", night: "fill-surface-sunken stroke-line" };
const heights: Record<Suitability, number> = { working: 26, edge: 16, free_day: 6, night: 3 };

/**
 * The hours of a day at each place, one row each: tall where people work, lower at the edges of the day,
 * a line at night. Shape tells it as well as colour; the table below tells it in words.
 */
export function HoursPicture({ view, rtl }: { view: HoursView; rtl: boolean }) {
  const { t } = useLingui();
  const halves = view.rows[0]?.hours.length ?? 48;
  const width = labelWidth + halves * cell;
  const height = top + view.rows.length * rowHeight + 8;
  const x = (half: number, span = 1) => (rtl ? width - labelWidth - (half + span) * cell : labelWidth + half * cell);
  const labelX = rtl ? width : 0;
  const length = view.minutes / 30;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t({ id: "calendar.hours.picture", message: "Hours of the day at each place; the table below says the same" })} className="w-full min-w-160" direction="ltr">
      {view.suggestions.map((slot, index) => (
        <g key={slot.startsAt}>
          <rect x={x(slot.offset, length)} y={0} width={length * cell} height={height} rx={4} className={index === 0 ? "fill-accent-soft stroke-accent" : "fill-transparent stroke-accent"} strokeDasharray={index === 0 ? undefined : "3 3"} />
        </g>
      ))}
      {view.rows[0]?.clock.map((_, hour) => (
        <text key={hour} x={x(hour * 2, 0) + (rtl ? -2 : 2)} y={14} textAnchor={rtl ? "end" : "start"} className="fill-ink-muted text-[11px] tabular-nums">{hour % 3 === 0 ? String(hour).padStart(2, "0") : ""}</text>
      ))}
      {view.rows.map((row, index) => {
        const base = top + (index + 1) * rowHeight - 10;
        const count = row.people.length;
        return (
          <g key={row.key}>
            <text x={labelX} y={base - 14} textAnchor={rtl ? "end" : "start"} className="fill-ink text-[13px] font-semibold">{row.city.length > 32 ? `${row.city.slice(0, 31)}…` : row.city}</text>
            <text x={labelX} y={base} textAnchor={rtl ? "end" : "start"} className="fill-ink-muted text-[11px]">{t({ id: "calendar.hours.people", message: plural(count, { one: "# person", other: "# people" }) })}</text>
            {row.hours.map((suitability, half) => (
              <rect key={half} x={x(half) + 0.5} y={base - heights[suitability]} width={cell - 1} height={heights[suitability]} rx={1.5} className={fills[suitability]} strokeWidth={0.75} />
            ))}
            {row.clock.map((hour, place) => (hour === "00" ? <line key={place} x1={rtl ? x(place * 2) + cell : x(place * 2)} x2={rtl ? x(place * 2) + cell : x(place * 2)} y1={base - 30} y2={base} className="stroke-ink-muted" strokeWidth={1.5} /> : null))}
          </g>
        );
      })}
    </svg>
  );
}
