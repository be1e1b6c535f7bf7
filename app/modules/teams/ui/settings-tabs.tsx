import { useLingui } from "@lingui/react/macro";
import { Tabs } from "~/ui/tabs";
import type { SettingsFrame } from "../team-settings-view.server";
import { ReportBadge } from "./report-badge";

/** The pages of a team's settings, as far as they are the reader's to use. */
export function SettingsTabs({ team, openReports, pathname }: { team: SettingsFrame; openReports: number; pathname: string }) {
  const { t } = useLingui();
  const { abilities } = team;
  const top = `/teams/${team.slug}/settings`;
  const items = [
    { offered: abilities.manage, to: top, label: t({ id: "teams.settings.description", message: "Description" }) },
    { offered: abilities.manage, to: `${top}/responsibilities`, label: t({ id: "teams.settings.duties", message: "Responsibilities" }) },
    { offered: abilities.manage, to: `${top}/pinned`, label: t({ id: "teams.pins", message: "Pinned" }) },
    { offered: abilities.manage, to: `${top}/questions`, label: t({ id: "teams.settings.questions", message: "Questions" }) },
    { offered: abilities.manage, to: `${top}/reports`, label: t({ id: "teams.settings.reports", message: "Reports" }), count: <ReportBadge count={openReports} /> },
    { offered: true, to: `${top}/access`, label: t({ id: "teams.settings.access", message: "Access" }) },
    { offered: abilities.handOver, to: `${top}/lead`, label: t({ id: "teams.settings.lead", message: "Handing over" }) },
    { offered: abilities.govern, to: `${top}/webhooks`, label: t({ id: "teams.settings.webhooks", message: "Webhooks" }) },
    { offered: true, to: `${top}/changes`, label: t({ id: "teams.settings.changes", message: "Changes" }) },
  ];
  return (
    <Tabs
      label={t({ id: "teams.settings", message: "Settings" })}
      items={items.filter(({ offered }) => offered).map(({ offered: _offered, ...item }) => ({ ...item, current: item.to === pathname }))}
    />
  );
}
