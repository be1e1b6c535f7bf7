import { useLingui } from "@lingui/react/macro";
import { Tabs } from "~/ui/tabs";
import { calendarHref } from "../hrefs";

type View = "agenda" | "month" | "hours" | "feeds";

/** The pages of the calendar; the two views keep what they were narrowed down to. */
export function CalendarTabs({ current, query = {} }: { current: View; query?: Record<string, string | undefined> }) {
  const { t } = useLingui();
  const items: { view: View; to: string; label: string }[] = [
    { view: "agenda", to: calendarHref("agenda", query), label: t({ id: "calendar.tab.agenda", message: "Agenda" }) },
    { view: "month", to: calendarHref("month", query), label: t({ id: "calendar.tab.month", message: "Month" }) },
    { view: "hours", to: "/calendar/hours", label: t({ id: "calendar.tab.hours", message: "Meeting hours" }) },
    { view: "feeds", to: "/calendar/feeds", label: t({ id: "calendar.tab.feeds", message: "In your own calendar" }) },
  ];
  return <Tabs label={t({ id: "calendar.title", message: "Calendar" })} items={items.map(({ view, ...item }) => ({ ...item, current: view === current }))} />;
}
