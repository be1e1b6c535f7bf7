import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import { useRef } from "react";
import type { detectLanguageValue } from "~/modules/discussion/contract";
import { LanguageSelect } from "~/modules/discussion/ui/language-select";
import { KeptFormLines } from "~/modules/discussion/ui/waiting/kept-form-lines";
import { useKeptForm } from "~/modules/discussion/ui/waiting/use-kept-form";
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
  /** Of what the server keeps of it; 0 is none. */
  version: number;
  title: string;
  message: string;
  language: Locale | typeof detectLanguageValue;
  find: string;
  errors: Record<string, string[] | null>;
}

interface WriteFormProps {
  view: ComposeView;
  draft: WriteDraft;
  /** who writes: their unsent words are kept apart from others' */
  me: number;
  /** the last try to send it met nobody */
  unanswered: boolean;
}

/** Writes to one person, or begins a group. Choosing people is part of the form, so that nothing typed is lost by it. */
export function WriteForm({ view, draft, me, unanswered }: WriteFormProps) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const pending = useNavigation().formMethod === "POST";
  const { errors } = draft;
  const form = useRef<HTMLFormElement>(null);
  // By whom it goes to: words for one person are not offered for another.
  const place = `/messages/new ${view.to.map(({ handle }) => handle).join(" ")}`;
  const kept = useKeptForm({ me, place, form, messageId: draft.messageId, version: draft.version, empty: draft.message === "" });
  const fields = {
    to: { id: "find", errors: errorTexts("to", errors.to) },
    title: { id: "title", name: "title", errors: errorTexts("title", errors.title) },
    message: { id: "message", name: "message", errors: errorTexts("message", errors.message) },
  };
  return (
    <Form ref={form} method="post" className="grid max-w-read gap-5">
      <KeptFormLines restored={kept.restored} unanswered={unanswered} onDiscard={kept.discard} />
      <ErrorSummary fields={Object.values(fields)} />
      <input type="hidden" name="messageId" value={kept.messageId} />
      <input type="hidden" name="draft" value={kept.version} />
      <AddresseeFields view={view} find={draft.find} errors={fields.to.errors} />
      {view.to.length > 1 ? (
        <TextField {...fields.title} optional label={t({ id: "conversations.write.groupTitle", message: "Title of the group" })} hint={t({ id: "conversations.write.groupTitleHint", message: "Without one it is called after its people. Everybody in it reads everything; nobody can be added later." })} defaultValue={draft.title} maxLength={maxTitleLength} />
      ) : null}
      <TextArea {...fields.message} rows={8} label={t({ id: "conversations.write.message", message: "Message" })} hint={t({ id: "conversations.write.messageHint", message: "Markdown works: **bold**, - list, > quotation, `code`" })} defaultValue={draft.message} />
      <LanguageSelect detects defaultValue={draft.language} errors={errorTexts("language", errors.language)} />
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="send" pending={pending}><Trans id="conversations.write.send">Send</Trans></Button>
        <Button tone="quiet" name="intent" value="draft"><Trans id="conversations.write.keep">Keep as a draft</Trans></Button>
        <Button tone="quiet" name="intent" value="later"><Trans id="conversations.later">Send later</Trans></Button>
        <LinkButton tone="plain" to={conversationsHref}><Trans id="conversations.write.cancel">Cancel</Trans></LinkButton>
      </div>
    </Form>
  );
}
