import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { ErrorText } from "~/ui/field";
import { TextField } from "~/ui/text-field";
import { maxUrlLength, webhookEvents } from "../contract";
import { useOutletWords } from "./use-outlet-words";

/** A form that came back. */
export interface TypedWebhook {
  url: string;
  events: string[];
  errors: Record<string, string[] | null>;
}

/** Makes a webhook: where, and what it is told of. */
export function WebhookForm({ typed }: { typed: TypedWebhook | null }) {
  const { t } = useLingui();
  const { events, errorTexts } = useOutletWords();
  return (
    <Form method="post" className="grid max-w-form gap-4">
      <TextField
        name="url" type="url" dir="ltr" required maxLength={maxUrlLength} defaultValue={typed?.url} errors={errorTexts(typed?.errors.url)}
        label={t({ id: "outlets.webhook.url", message: "Address of the program" })}
        hint={t({ id: "outlets.webhook.urlHint", message: "It is sent a signed POST for everything ticked below, with ids, titles and links, never with the words of messages." })}
      />
      <fieldset aria-describedby={typed?.errors.events ? "events-error" : undefined}>
        <legend className="font-medium"><Trans id="outlets.webhook.events">It is told that</Trans></legend>
        {webhookEvents.map((event) => <Checkbox key={event} id={`event-${event}`} name="events" value={event} defaultChecked={typed?.events.includes(event) ?? false} label={events[event]} />)}
        <ErrorText id="events-error" errors={errorTexts(typed?.errors.events)} />
      </fieldset>
      <div><Button name="intent" value="create"><Trans id="outlets.webhook.make">Make a webhook</Trans></Button></div>
    </Form>
  );
}
