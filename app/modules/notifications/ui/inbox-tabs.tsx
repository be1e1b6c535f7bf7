import { useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import { CountBadge } from "~/ui/badge";
import { Tabs } from "~/ui/tabs";
import { inboxFilters, type InboxFilter } from "../contract";

/** Address of a page of the inbox. */
export function inboxHref(show: InboxFilter, page = 1): string {
  const parameters = new URLSearchParams();
  if (show !== "unread") parameters.set("show", show);
  if (page > 1) parameters.set("page", String(page));
  return `/inbox${parameters.size > 0 ? `?${parameters}` : ""}`;
}

/** What of the inbox one looks at, and its settings. */
export function InboxTabs({ current, unread }: { current: InboxFilter | "settings"; unread: number }) {
  const { t } = useLingui();
  const labels: Record<InboxFilter, string> = {
    unread: t({ id: "notifications.show.unread", message: "Unread" }),
    all: t({ id: "notifications.show.all", message: "All" }),
    mentions: t({ id: "notifications.show.mentions", message: "Mentions" }),
    calls: t({ id: "notifications.show.calls", message: "Waiting for you" }),
  };
  const count = <CountBadge count={unread} label={t({ id: "notifications.unreadCount", message: plural(unread, { one: "# unread", other: "# unread" }) })} />;
  const items = [
    ...inboxFilters.map((show) => ({ to: inboxHref(show), label: labels[show], current: show === current, count: show === "unread" ? count : undefined })),
    { to: "/inbox/settings", label: t({ id: "notifications.settings", message: "Settings" }), current: current === "settings" },
  ];
  return <Tabs label={t({ id: "notifications.title", message: "Inbox" })} items={items} />;
}
