import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { ErrorText } from "~/ui/field";
import { Time } from "~/ui/time";
import type { Locale } from "~/platform/i18n/locales";

interface ChooseMessagesProps {
  messages: { seq: number; author: string; at: Date | string; language: Locale; words: string }[];
  chosen: number[];
  errors: string[] | undefined;
}

/** A thread's messages by their first words, to tick those that leave it. */
export function ChooseMessages({ messages, chosen, errors }: ChooseMessagesProps) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <fieldset id="seqs" className="grid gap-1">
      <legend className="mb-1 font-medium"><Trans id="discussion.split.which">Messages that leave this thread</Trans></legend>
      <ErrorText id="seqs-error" errors={errors} />
      <ul className="divide-y divide-line border-y border-line">
        {messages.map(({ seq, author, at, language, words }) => (
          <li key={seq}>
            <label className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-2.5 hover:bg-surface-sunken">
              <input type="checkbox" name="seqs" value={seq} defaultChecked={chosen.includes(seq)} className="mt-1 size-4.5" />
              <bdi className="text-sm font-semibold">{author}</bdi>
              <span className="col-start-2 text-sm text-ink-muted"><Time dateTime={new Date(at).toISOString()} absolute={format.dateTime(new Date(at))} /></span>
              <span dir="auto" lang={language} className="col-start-2 line-clamp-2 wrap-anywhere">{words}</span>
            </label>
          </li>
        ))}
      </ul>
      <label className="flex items-start gap-2.5 py-2 touch:py-2.5">
        <input type="checkbox" name="after" value="on" className="mt-0.75 size-4.5 shrink-0" />
        <span>{t({ id: "discussion.split.after", message: "And all that follow the last one ticked" })}</span>
      </label>
    </fieldset>
  );
}
