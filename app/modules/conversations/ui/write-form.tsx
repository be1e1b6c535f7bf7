import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import type { detectLanguageValue } from "~/modules/discussion/contract";
import { LanguageSelect } from "~/modules/discussion/ui/language-select";
import { maxTitleLength } from "~/modules/discussion/contract";
import type { Locale } from "~/platform/i18n/locales";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import type { ComposeView } from "../compose-view.server";
import { conversationsHref } from "../hrefs";
import { AddresseeFields } from "./addressee-fields";
import { useErrorTexts } from "./use-error-texts";

/** What the form holds: what it opens with, or what was typed when it comes back. */
export interface WriteDraft {
  messageId: string;
  title: string;
  message: string;
  language: Locale | typeof detectLanguageValue;
  find: string;
  errors: Record<string, string[] | null>;
}

/** Writes to one person, or begins a group. Choosing people is part of the form, so that nothing typed is lost by it. */
export function WriteForm({ view, draft }: { view: ComposeView; draft: WriteDraft }) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const pending = useNavigation().formMethod === "POST";
  const { errors } = draft;
  const fields = {
    to: { id: "find", errors: errorTexts("to", errors.to) },
    title: { id: "title", name: "title", errors: errorTexts("title", errors.title) },
    message: { id: "message", name: "message", errors: errorTexts("message", errors.message) },
  };
  return (
    <Form method="post" className="grid max-w-read gap-5">
      <ErrorSummary fields={Object.values(fields)} />
      <input type="hidden" name="messageId" value={draft.messageId} />
      <AddresseeFields view={view} find={draft.find} errors={fields.to.errors} />
      {view.to.length > 1 ? (
        <TextField {...fields.title} optional label={t({ id: "conversations.write.groupTitle", message: "Title of the group" })} hint={t({ id: "conversations.write.groupTitleHint", message: "Without one it is called after its people. Everybody in it reads everything; nobody can be added later." })} defaultValue={draft.title} maxLength={maxTitleLength} />
      ) : null}
      <TextArea {...fields.message} rows={8} label={t({ id: "conversations.write.message", message: "Message" })} hint={t({ id: "conversations.write.messageHint", message: "Markdown works: **bold**, - list, > quotation, `code`" })} defaultValue={draft.message} />
      <LanguageSelect detects defaultValue={draft.language} errors={errorTexts("language", errors.language)} />
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="send" pending={pending}><Trans id="conversations.write.send">Send</Trans></Button>
        <LinkButton to={conversationsHref}><Trans id="conversations.write.cancel">Cancel</Trans></LinkButton>
      </div>
    </Form>
  );
}
