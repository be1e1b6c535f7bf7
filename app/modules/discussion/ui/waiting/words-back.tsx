import { Trans, useLingui } from "@lingui/react/macro";
import { useAreas } from "~/platform/i18n/speaks";
import { TextArea } from "~/ui/text-area";

/** Where one may write no more: what one had written, to be copied. Nothing of it in pages that nobody sent anything from, hence the default export. */
export default function WordsBack({ words }: { words: string }) {
  useAreas(["discussion/waiting"]);
  const { t } = useLingui();
  return <TextArea name="message" id="words-back" readOnly rows={6} label={t({ id: "discussion.unsent.back", message: "Your words, which were not sent" })} hint={<Trans id="discussion.unsent.back.hint">Copy them if you need them elsewhere.</Trans>} defaultValue={words} />;
}
