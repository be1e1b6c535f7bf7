import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { SelectOption } from "~/ui/select";

/** Says that a country was taken off the list, with the way back. */
export function TakenOffNotice({ country: { value, label } }: { country: SelectOption }) {
  const undo = (
    <Form method="post">
      <input type="hidden" name="country" value={value} />
      <Button tone="quiet" size="sm" name="intent" value="list"><Trans id="countries.list.undo">Undo</Trans></Button>
    </Form>
  );
  return (
    <Notice tone="positive" title={<Trans id="countries.list.removed">{label} is off the list</Trans>} action={undo}>
      <Trans id="countries.list.removedText">What the team kept of it comes back when it is put on the list again.</Trans>
    </Notice>
  );
}
