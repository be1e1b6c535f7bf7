import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { Prose } from "~/ui/prose";
import { TextArea } from "~/ui/text-area";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";
import { maxMessage } from "../contract";
import type { RequestView } from "../request-view.server";
import { useReturned } from "./step-form";
import type { ReturnedForm } from "./typed-in";

/** What those concerned write to one another, and the box to write in. */
export function Conversation({ view, returned }: { view: RequestView; returned: ReturnedForm | null }) {
  const { t } = useLingui();
  const format = useFormat();
  const { values, errors } = useReturned(returned, "write");
  const pending = useNavigation().formData?.get("intent") === "write";
  return (
    <div className="grid gap-4">
      {view.messages.length === 0 ? <p className="text-sm text-ink-muted"><Trans id="requests.messages.none">Nothing was written yet. Whoever sees this request reads along.</Trans></p> : null}
      <ol className="grid gap-4">
        {view.messages.map((message) => {
          const at = new Date(message.createdAt).toISOString();
          return (
            <li key={message.id} id={`message-${message.id}`} className="grid gap-1">
              <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-muted"><TextLink quiet to={`/experts/${message.handle}`}><bdi>{message.author}</bdi></TextLink> <Time dateTime={at} absolute={format.dateTime(at)} relative={format.ago(at, format.madeAt)} /></p>
              <Prose html={message.html} />
            </li>
          );
        })}
      </ol>
      {view.abilities.write ? (
        <Form method="post" className="grid gap-3" key={view.messages.at(-1)?.id ?? "first"}>
          <input type="hidden" name="intent" value="write" />
          <input type="hidden" name="messageId" value={values.messageId ?? view.freshMessageId} />
          <TextArea id="write-text" name="text" rows={3} required maxLength={maxMessage} defaultValue={values.text} errors={errors("text")} label={t({ id: "requests.messages.label", message: "Write to those concerned" })} />
          <div><Button tone="quiet" pending={pending}><Trans id="requests.messages.send">Send</Trans></Button></div>
        </Form>
      ) : null}
    </div>
  );
}
