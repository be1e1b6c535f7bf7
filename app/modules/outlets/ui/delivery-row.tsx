import { Plural, Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Time } from "~/ui/time";
import type { WebhookEvent } from "../contract";
import { useOutletWords } from "./use-outlet-words";

/** One delivery as it arrives in a browser. */
export interface DeliveryOnPage {
  id: string;
  event: string;
  createdAt: Date | string;
  dueAt: Date | string;
  endedAt: Date | string | null;
  attempts: number;
  status: number | null;
  problem: string | null;
  delivered: boolean;
  payload: Record<string, unknown>;
}

/** What a webhook was told, what became of it, and the button that sends it again. */
export function DeliveryRow({ delivery }: { delivery: DeliveryOnPage }) {
  const format = useFormat();
  const { events, problems } = useOutletWords();
  const { id, event, createdAt, dueAt, endedAt, attempts, status, problem, delivered, payload } = delivery;
  const next = format.dateTime(dueAt);
  const name = events[event as WebhookEvent] ?? event;
  return (
    <li className="grid gap-1.5 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="min-w-0 flex-1 basis-48 font-medium">{name}</p>
        {delivered ? <Badge tone="positive"><Trans id="outlets.delivery.arrived">Arrived</Trans></Badge> : endedAt ? <Badge tone="critical"><Trans id="outlets.delivery.givenUp">Given up</Trans></Badge> : <Badge tone="caution"><Trans id="outlets.delivery.waiting">On its way</Trans></Badge>}
        <Form method="post"><input type="hidden" name="deliveryId" value={id} /><Button size="sm" tone="quiet"><Trans id="outlets.delivery.again">Send again</Trans><span className="visually-hidden"> {name}</span></Button></Form>
      </div>
      <p className="text-sm text-ink-muted">
        <Time dateTime={new Date(createdAt).toISOString()} absolute={format.dateTime(createdAt)} /> · <Plural id="outlets.delivery.attempts" value={attempts} one="# attempt" other="# attempts" />
        {status === null ? null : <> · <Trans id="outlets.delivery.status">answer {status}</Trans></>}
        {problem ? <> · {problems[problem] ?? problem}</> : null}
        {!delivered && !endedAt && attempts > 0 ? <> · <Trans id="outlets.delivery.next">again at {next}</Trans></> : null}
      </p>
      <Disclosure summary={<Trans id="outlets.delivery.payload">What is sent</Trans>}>
        <pre dir="ltr" className="rounded-control bg-surface-sunken p-3 text-sm break-words whitespace-pre-wrap"><code>{JSON.stringify(payload, null, 2)}</code></pre>
      </Disclosure>
    </li>
  );
}
