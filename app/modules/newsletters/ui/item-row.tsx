import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { TextLink } from "~/ui/text-link";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { IssueItem } from "../contract";
import { kindIcons } from "./issue-body";

/** Something proposed: what, by whom and why, and what one can do with it. */
export function ItemRow({ item, children }: { item: IssueItem & { by?: string | null }; children?: ReactNode }) {
  const { by } = item;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3">
      <div className="flex min-w-0 flex-1 basis-64 gap-3">
        <span className="mt-0.5 text-ink-muted"><Icon name={kindIcons[item.kind]} /></span>
        <div className="min-w-0">
          <bdi><TextLink quiet to={item.href}>{item.title}</TextLink></bdi>
          <p dir="auto" lang={item.language} className="text-start text-sm">{item.line}</p>
          <p className="text-sm text-ink-muted">{by ? <Trans id="newsletters.item.by">Proposed by <bdi>{by}</bdi></Trans> : null}{item.teamName ? <> · <bdi>{item.teamName}</bdi></> : null}</p>
        </div>
      </div>
      {children ? <Form method="post" preventScrollReset className="flex flex-wrap gap-2"><input type="hidden" name="item" value={item.id} />{children}</Form> : null}
    </li>
  );
}

/** A button of an item's form: short for the eye, with the item's title for screen readers. */
export function ItemButton({ intent, short, long }: { intent: string; short: ReactNode; long: ReactNode }) {
  return <Button size="sm" tone="quiet" name="intent" value={intent}><span aria-hidden="true">{short}</span><VisuallyHidden>{long}</VisuallyHidden></Button>;
}
