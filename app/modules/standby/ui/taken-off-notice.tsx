import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { undoHours } from "../contract";

/** Says that somebody was taken off the list, with the way back. */
export function TakenOffNotice({ handle, list }: { handle: string; list: string }) {
  const undo = (
    <Form method="post">
      <input type="hidden" name="list" value={list} />
      <input type="hidden" name="person" value={handle} />
      <Button tone="quiet" size="sm" name="intent" value="put-back"><Trans id="standby.undo">Undo</Trans></Button>
    </Form>
  );
  return (
    <Notice tone="positive" title={<Trans id="standby.removed">Taken off the list</Trans>} action={undo}>
      <Trans id="standby.removedText">For {undoHours} hours this can be undone.</Trans>
    </Notice>
  );
}
