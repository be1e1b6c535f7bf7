import { Trans } from "@lingui/react/macro";
import { EventRow } from "~/modules/calendar/ui/rows/event-row";
import type { OccurrenceLine } from "~/modules/calendar/contract";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

/** What is planned in the reader's teams and for all, the nearest first, each under its day. */
export function ComingUp({ events }: { events: OccurrenceLine[] }) {
  const days = [...Map.groupBy(events, (event) => event.day)];
  return (
    <Section id="coming-up" title={<Trans id="home.comingUp">Coming up</Trans>} action={<TextLink to="/calendar"><Trans id="home.comingUp.all">Calendar</Trans></TextLink>}>
      {days.map(([day, lines]) => (
        <div key={day}>
          <h3 className="text-sm font-semibold text-ink-muted"><time dateTime={day}>{lines[0]?.dayName}</time></h3>
          <ul className="divide-y divide-line">{lines.map((line) => <EventRow key={line.key} line={line} />)}</ul>
        </div>
      ))}
    </Section>
  );
}
