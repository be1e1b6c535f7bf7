import { Trans } from "@lingui/react/macro";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { undoHours } from "../contract";
import { MembershipForm } from "./membership-form";

/** Says that somebody was removed, with the way back. */
export function RemovedNotice({ slug, changeId, returnTo }: { slug: string; changeId: number; returnTo: string }) {
  return (
    <Notice
      tone="positive"
      title={<Trans id="teams.removed">Removed from the team</Trans>}
      action={<MembershipForm slug={slug} intent="restore" changeId={changeId} returnTo={returnTo}><Button size="sm" tone="quiet"><Trans id="teams.undo">Undo</Trans></Button></MembershipForm>}
    >
      <Trans id="teams.removedText">For {undoHours} hours this can be undone; then they can be invited again.</Trans>
    </Notice>
  );
}
