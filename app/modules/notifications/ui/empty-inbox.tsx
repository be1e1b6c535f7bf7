import { Trans } from "@lingui/react/macro";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import type { InboxFilter } from "../contract";
import { inboxHref } from "./inbox-tabs";

/** Nothing waits: says what would, and where all of it is. */
export function EmptyInbox({ show }: { show: InboxFilter }) {
  if (show === "unread") {
    return (
      <EmptyState
        title={<Trans id="notifications.empty.unread">You have read everything.</Trans>}
        action={<LinkButton to={inboxHref("all")}><Trans id="notifications.empty.all">See all of it</Trans></LinkButton>}
      >
        <Trans id="notifications.empty.hint">Here you find replies in threads where you write, what mentions you, announcements for you, and what teams and requests want of you.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={<Trans id="notifications.empty.other">There is nothing here yet.</Trans>}>
      {show === "mentions" ? <Trans id="notifications.empty.mentions">Messages in which somebody calls you by name stay here.</Trans> : null}
      {show === "calls" ? <Trans id="notifications.empty.calls">Invitations, wishes to join your teams, questions that were sent to you and requests whose next step is yours stay here.</Trans> : null}
    </EmptyState>
  );
}
