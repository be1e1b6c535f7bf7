import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { ProfileView } from "../profile-view.server";
import { Day } from "./day";

/** That nobody has confirmed a profile for a year: to its owner with the one press that does, to others as a warning. */
export function StaleNotice({ who }: { who: Pick<ProfileView, "isStale" | "confirmedOn" | "abilities"> }) {
  if (!who.isStale) return null;
  const since = who.confirmedOn ? <Trans id="experts.stale.since">Last confirmed on <Day of={who.confirmedOn} />.</Trans> : <Trans id="experts.stale.never">Never confirmed.</Trans>;
  if (!who.abilities.edit) return <p className="text-sm text-caution"><Trans id="experts.stale.others">This profile may be out of date.</Trans> {since}</p>;
  return (
    <Notice still tone="caution" title={<Trans id="experts.stale.own">Does your profile still hold?</Trans>} action={(
      <Form method="post"><Button tone="primary" name="intent" value="confirm-profile"><Trans id="experts.stale.confirm">Confirm that it still holds</Trans></Button></Form>
    )}>
      {since} <Trans id="experts.stale.marked">Until then colleagues see that it may be out of date.</Trans>
    </Notice>
  );
}
