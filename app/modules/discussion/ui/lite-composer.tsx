import { Trans, useLingui } from "@lingui/react/macro";
import { TextArea } from "~/ui/text-area";
import { CallTeam } from "./call-team";
import type { Draft } from "./composer";
import { LanguageSelect } from "./language-select";
import { useErrorTexts } from "./use-error-texts";

/** Where one writes in lite mode: a form that posts to the thread's own address. */
export function LiteComposer({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  return (
    <form method="post" aria-label={t({ id: "discussion.composer", message: "Write a message" })}>
      <input type="hidden" name="messageId" value={draft.messageId} />
      <TextArea
        name="message"
        rows={3}
        label={t({ id: "discussion.composer.label", message: "Your message" })}
        labelHidden
        defaultValue={draft.message}
        placeholder={t({ id: "discussion.composer.placeholder", message: "Write a message. Markdown works: **bold**, - list, > quotation" })}
        errors={errorTexts("message", draft.errors.message)}
      />
      <CallTeam reach={draft.reach} />
      <LanguageSelect labelHidden detects defaultValue={draft.language} errors={errorTexts("language", draft.errors.language)} />
      <button><Trans id="discussion.composer.send">Send</Trans></button>
    </form>
  );
}
