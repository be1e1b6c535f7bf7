import { Trans, useLingui } from "@lingui/react/macro";
import FileErrors from "~/modules/files/ui/file-errors";
import FileFields from "~/modules/files/ui/file-fields";
import { TextArea } from "~/ui/text-area";
import { BegunBefore, KeepAsDraft } from "./begun-before";
import { CallTeam } from "./call-team";
import type { Draft } from "./composer";
import { LanguageSelect } from "./language-select";
import { useErrorTexts } from "./use-error-texts";

/** Where one writes in lite mode: a form that posts to the thread's own address. */
export function LiteComposer({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  return (
    <form id="composer" method="post" encType="multipart/form-data" aria-label={t({ id: "discussion.composer", message: "Write a message" })}>
      <input type="hidden" name="messageId" value={draft.messageId} />
      <input type="hidden" name="draft" value={draft.begun?.version ?? 0} />
      {draft.begun ? <BegunBefore at={draft.begun.at} /> : null}
      <TextArea
        name="message"
        rows={3}
        label={t({ id: "discussion.composer.label", message: "Your message" })}
        labelHidden
        defaultValue={draft.message}
        placeholder={t({ id: "discussion.composer.placeholder", message: "Write a message: @Full Name, **bold**, - list, > quotation" })}
        errors={errorTexts("message", draft.errors.message)}
      />
      {draft.errors.files ? <FileErrors id="files-error" errors={draft.errors.files} /> : null}
      {draft.attached.length > 0 ? <FileFields files={draft.attached} id="lite" unclaimed /> : null}
      <label><Trans id="discussion.composer.attach">Attach files</Trans> <input type="file" name="files" multiple /></label>
      <CallTeam reach={draft.reach} />
      <LanguageSelect labelHidden detects defaultValue={draft.language} errors={errorTexts("language", draft.errors.language)} />
      <button><Trans id="discussion.composer.send">Send</Trans></button>
      <KeepAsDraft />
      <button name="intent" value="later"><Trans id="discussion.composer.later">Send later</Trans></button>
    </form>
  );
}
