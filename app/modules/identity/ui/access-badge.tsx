import { Trans } from "@lingui/react/macro";
import { Badge } from "~/ui/badge";

/** What keeps somebody from signing in, in a word; nothing for those who can. */
export function AccessBadge({ status, hasPassword }: { status: "active" | "suspended" | "left"; hasPassword: boolean }) {
  if (status === "suspended") return <Badge tone="critical"><Trans id="identity.access.suspended">suspended</Trans></Badge>;
  if (status === "left") return <Badge><Trans id="identity.access.left">has left</Trans></Badge>;
  return hasPassword ? null : <Badge tone="caution"><Trans id="identity.people.noPassword">no password yet</Trans></Badge>;
}
