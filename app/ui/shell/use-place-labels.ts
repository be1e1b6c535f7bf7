import { useLingui } from "@lingui/react/macro";
import type { IconName } from "../icon";
import type { PlaceName } from "./shell-place";

export const placeIcons: Record<PlaceName, IconName> = {
  today: "today", inbox: "inbox", messages: "discussion", teams: "teams", experts: "experts", requests: "requests", documents: "documents", calendar: "calendar", search: "search",
};

/** What the places are called in the reader's language. */
export function usePlaceLabels(): Record<PlaceName, string> {
  const { t } = useLingui();
  return {
    today: t({ id: "shell.place.today", message: "Today" }),
    inbox: t({ id: "shell.place.inbox", message: "Inbox" }),
    messages: t({ id: "shell.place.messages", message: "Messages" }),
    teams: t({ id: "shell.place.teams", message: "Teams" }),
    experts: t({ id: "shell.place.experts", message: "Experts" }),
    requests: t({ id: "shell.place.requests", message: "Requests" }),
    documents: t({ id: "shell.place.documents", message: "Documents" }),
    calendar: t({ id: "shell.place.calendar", message: "Calendar" }),
    search: t({ id: "shell.place.search", message: "Search" }),
  };
}
