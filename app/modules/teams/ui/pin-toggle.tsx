import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import type { PinKind } from "../contract";

interface PinToggleProps {
  /** the address of the team */
  slug: string;
  thing: { kind: PinKind; id: number };
  pinned: boolean;
  /** what the button does, in the words of the page it stands on */
  children: ReactNode;
}

/** Pins what one is reading to the top of its team, or takes it down; one comes back to where one was. */
export function PinToggle({ slug, thing, pinned, children }: PinToggleProps) {
  return (
    <Form method="post" action={`/teams/${slug}/settings/pinned`} preventScrollReset>
      <input type="hidden" name="back" value="thing" />
      <input type="hidden" name="kind" value={thing.kind} />
      <input type="hidden" name="id" value={thing.id} />
      <Button tone="plain" size="sm" icon="pin" name="change" value={pinned ? "unpin" : "pin"}>{children}</Button>
    </Form>
  );
}
