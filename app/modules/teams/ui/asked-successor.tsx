import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";
import type { SuccessionView } from "../succession-view.server";

/** Who is asked to lead and has not answered, with the way to take it back. */
export function AskedSuccessor({ asked }: { asked: NonNullable<SuccessionView["asked"]> }) {
  const format = useFormat();
  const { name, handle, at } = asked;
  const when = <Time dateTime={new Date(at).toISOString()} absolute={format.date(at)} />;
  return (
    <Notice
      still
      title={<Trans id="teams.lead.asked"><TextLink to={`/experts/${handle}`}><bdi>{name}</bdi></TextLink> is asked to lead</Trans>}
      action={<Form method="post"><Button size="sm" tone="quiet" name="intent" value="withdraw"><Trans id="teams.withdraw">Withdraw</Trans></Button></Form>}
    >
      <Trans id="teams.lead.askedOn">Asked on {when}, not answered yet.</Trans>
    </Notice>
  );
}
