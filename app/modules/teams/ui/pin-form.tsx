import { useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { PinnedThing } from "../pinned-list.server";
import type { PinInput } from "../schema.server";

/** One change of a pin: a button that says what it does, and for screen readers to what. */
export function PinForm({ thing, change }: { thing: PinnedThing; change: PinInput["change"] }) {
  const { t } = useLingui();
  const { title } = thing;
  const words: Record<PinInput["change"], [string, string]> = {
    pin: [t({ id: "teams.pins.pin", message: "Pin" }), t({ id: "teams.pins.pinNamed", message: `Pin “${title}”` })],
    unpin: [t({ id: "teams.pins.unpin", message: "Unpin" }), t({ id: "teams.pins.unpinNamed", message: `Unpin “${title}”` })],
    up: [t({ id: "teams.pins.up", message: "Up" }), t({ id: "teams.pins.upNamed", message: `Move “${title}” up` })],
    down: [t({ id: "teams.pins.down", message: "Down" }), t({ id: "teams.pins.downNamed", message: `Move “${title}” down` })],
  };
  const [short, long] = words[change];
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="kind" value={thing.kind} />
      <input type="hidden" name="id" value={thing.id} />
      <Button size="sm" tone="quiet" name="change" value={change}><span aria-hidden="true">{short}</span><VisuallyHidden>{long}</VisuallyHidden></Button>
    </Form>
  );
}
