import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { AttachButton, Attached, useAttach } from "~/modules/files/ui/attach";
import { FileList } from "~/modules/files/ui/file-list";
import { LiteFiles } from "~/modules/files/ui/lite-files";
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
export function Conversation({ view, lite, returned }: { view: RequestView; lite: boolean; returned: ReturnedForm | null }) {
  const format = useFormat();
  return (
    <div className="grid gap-4">
      {view.messages.length === 0 ? <p className="text-sm text-ink-muted"><Trans id="requests.messages.none">Nothing was written yet. Whoever sees this request reads along.</Trans></p> : null}
      <ol className="grid gap-4">
        {view.messages.map((message) => {
          const at = new Date(message.createdAt).toISOString();
          return (
            <li key={message.id} id={`message-${message.id}`} className="grid gap-1">
              <p className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-muted"><TextLink quiet to={`/experts/${message.handle}`}><bdi>{message.author}</bdi></TextLink> <Time dateTime={at} absolute={format.dateTime(at)} relative={format.ago(at, format.madeAt)} /></p>
              {message.html ? <Prose html={message.html} /> : null}
              {message.files.length === 0 ? null : lite ? <LiteFiles files={message.files} /> : <FileList files={message.files} />}
            </li>
          );
        })}
      </ol>
      {view.abilities.write ? <WriteForm key={view.messages.at(-1)?.id ?? "first"} freshId={view.freshMessageId} returned={returned} /> : null}
    </div>
  );
}

/** Words, files, or both for those concerned; a plain form, which sends files in pieces where scripts run. */
function WriteForm({ freshId, returned }: { freshId: string; returned: ReturnedForm | null }) {
  const { t } = useLingui();
  const { values, errors } = useReturned(returned, "write");
  const form = useRef<HTMLFormElement>(null);
  const attach = useAttach(form);
  const pending = useNavigation().formData?.get("intent") === "write" || attach.waiting;
  const mine = returned?.values.intent === "write" ? returned : null;
  return (
    <Form ref={form} method="post" encType="multipart/form-data" onSubmit={attach.hold} onPaste={attach.onPaste} onDragOver={attach.onDragOver} onDrop={attach.onDrop} className="grid gap-3">
      <input type="hidden" name="intent" value="write" />
      <input type="hidden" name="messageId" value={values.messageId ?? freshId} />
      <TextArea id="write-text" name="text" rows={3} maxLength={maxMessage} defaultValue={values.text} errors={errors("text")} label={t({ id: "requests.messages.label", message: "Write to those concerned" })} />
      <Attached attach={attach} id="write" brought={mine?.attached ?? []} errors={mine?.errors.files} />
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="quiet" pending={pending}><Trans id="requests.messages.send">Send</Trans></Button>
        <AttachButton attach={attach}><Trans id="requests.messages.attach">Attach files</Trans></AttachButton>
      </div>
    </Form>
  );
}
