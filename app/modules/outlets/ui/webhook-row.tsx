import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { TextLink } from "~/ui/text-link";
import type { WebhookEvent } from "../contract";
import { webhookHref } from "../hrefs";
import { useOutletWords } from "./use-outlet-words";

/** A webhook as it arrives in a browser. */
export interface WebhookOnPage {
  id: number;
  url: string;
  events: string[];
  failingSince: Date | string | null;
  disabledAt: Date | string | null;
}

/** One webhook: where it leads, what it is told of, how it fares, and its end. */
export function WebhookRow({ hook, teamSlug }: { hook: WebhookOnPage; teamSlug: string }) {
  const format = useFormat();
  const { events } = useOutletWords();
  const { id, url, failingSince, disabledAt } = hook;
  const told = format.list(hook.events.map((event) => events[event as WebhookEvent] ?? event));
  const since = failingSince ? format.dateTime(failingSince) : null;
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 py-3">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium break-all"><TextLink to={webhookHref(teamSlug, id)}><bdi dir="ltr">{url}</bdi></TextLink></p>
        <p className="text-sm text-ink-muted">{told}</p>
        {disabledAt ? <Badge tone="critical"><Trans id="outlets.webhook.off">Switched off: nothing arrived for days</Trans></Badge> : since ? <Badge tone="caution"><Trans id="outlets.webhook.failing">Has not arrived since {since}</Trans></Badge> : null}
      </div>
      <Form method="post" className="flex flex-wrap gap-2">
        <input type="hidden" name="webhookId" value={id} />
        {disabledAt ? <Button size="sm" tone="quiet" name="intent" value="resume"><Trans id="outlets.webhook.resume">Switch on again</Trans></Button> : null}
        <Button size="sm" tone="danger" name="intent" value="delete"><Trans id="outlets.webhook.delete">Delete</Trans><span className="visually-hidden"> {url}</span></Button>
      </Form>
    </li>
  );
}
