import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { List } from "~/ui/list";
import { Section } from "~/ui/section";
import type { RequestLine } from "../request-list.server";
import { RequestRow } from "./rows/request-row";

/** Requests by the month in which their window or mission begins, the nearest first; those without days at the end. */
export function RequestCalendar({ lines }: { lines: RequestLine[] }) {
  const format = useFormat();
  const dated = lines.filter(({ startsOn, endsOn }) => startsOn ?? endsOn);
  const months = [...Map.groupBy(dated, ({ startsOn, endsOn }) => (startsOn ?? endsOn ?? "").slice(0, 7))].sort(([one], [other]) => one.localeCompare(other));
  const undated = lines.filter(({ startsOn, endsOn }) => !startsOn && !endsOn);
  return (
    <>
      {months.map(([month, own]) => <Section key={month} id={`month-${month}`} title={<span suppressHydrationWarning>{format.month(`${month}-15T12:00:00Z`)}</span>}><List>{byDay(own).map((line) => <RequestRow key={line.id} line={line} />)}</List></Section>)}
      {undated.length > 0 ? <Section id="undated" title={<Trans id="requests.calendar.undated">Without days</Trans>}><List>{undated.map((line) => <RequestRow key={line.id} line={line} />)}</List></Section> : null}
    </>
  );
}

const byDay = (lines: RequestLine[]) => [...lines].sort((one, other) => (one.startsOn ?? one.endsOn ?? "").localeCompare(other.startsOn ?? other.endsOn ?? ""));
