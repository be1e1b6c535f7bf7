import { useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import { CountBadge } from "~/ui/badge";
import { Tabs } from "~/ui/tabs";
import type { SpacePart } from "../contract";
import type { TeamSpaceView } from "../team-space-view.server";
import { ReportBadge } from "./report-badge";

/** The pages of a team's space; those who may not read it are not sent to its threads and documents. */
export function SpaceTabs({ team, parts, openReports, pathname }: { team: TeamSpaceView; parts: SpacePart[]; openReports: number; pathname: string }) {
  const { t } = useLingui();
  const top = `/teams/${team.slug}`;
  const waiting = team.requestsToAnswer;
  const partNames: Record<SpacePart, string> = {
    countries: t({ id: "teams.tab.countries", message: "Countries" }),
    standby: t({ id: "teams.tab.standby", message: "Standby" }),
  };
  const inside = [
    { to: top, label: t({ id: "teams.tab.threads", message: "Threads" }) },
    { to: `${top}/documents`, label: t({ id: "teams.tab.documents", message: "Documents" }) },
    { to: `${top}/calendar`, label: t({ id: "teams.tab.calendar", message: "Calendar" }) },
    ...parts.map((part) => ({ to: `${top}/${part}`, label: partNames[part] })),
  ];
  const outside = [
    {
      to: `${top}/people`,
      label: t({ id: "teams.tab.people", message: "People" }),
      count: <CountBadge count={waiting} label={t({ id: "teams.tab.requests", message: plural(waiting, { one: "# asks to join", other: "# ask to join" }) })} />,
    },
    ...(team.abilities.measure ? [{ to: `${top}/measures`, label: t({ id: "teams.tab.measures", message: "Measures" }) }] : []),
    { to: `${top}/about`, label: t({ id: "teams.tab.about", message: "About" }) },
  ];
  const { read, manage, archive, reopen } = team.abilities;
  const settings = manage || archive || reopen ? [{ to: `${top}/settings`, label: t({ id: "teams.settings", message: "Settings" }), count: <ReportBadge count={openReports} /> }] : [];
  const items = [...(read ? inside : []), ...outside, ...settings];
  return <Tabs label={t({ id: "teams.tabs", message: "Team" })} items={items.map((item) => ({ ...item, current: item.to === pathname }))} />;
}
