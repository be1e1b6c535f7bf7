import { useLingui } from "@lingui/react/macro";

/** The areas of the API in the reader's words. */
export function useAreaNames(): (area: string) => string {
  const { t } = useLingui();
  const names: Record<string, string> = {
    me: t({ id: "api.area.me", message: "Yourself" }),
    inbox: t({ id: "api.area.inbox", message: "Inbox" }),
    teams: t({ id: "api.area.teams", message: "Teams" }),
    threads: t({ id: "api.area.threads", message: "Threads and messages" }),
    experts: t({ id: "api.area.experts", message: "Experts" }),
    documents: t({ id: "api.area.documents", message: "Documents" }),
    events: t({ id: "api.area.events", message: "Events" }),
    requests: t({ id: "api.area.requests", message: "Requests for support" }),
    news: t({ id: "api.area.news", message: "Announcements and newsletters" }),
    directory: t({ id: "api.area.directory", message: "Staff files, access and fields of expertise" }),
    search: t({ id: "api.area.search", message: "Search" }),
  };
  return (area) => names[area] ?? area;
}
