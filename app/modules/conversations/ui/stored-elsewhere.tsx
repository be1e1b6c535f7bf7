import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { Notice } from "~/ui/notice";

interface StoredElsewhereProps {
  stored: { message: string; language: Locale | null; sendAt: Date | null };
}

/** What another device has made meanwhile of a message that waits, beside the words that were to take its place. */
export function StoredElsewhere({ stored: { message, language, sendAt } }: StoredElsewhereProps) {
  const format = useFormat();
  if (!message) return null;
  const when = sendAt ? format.dateTime(sendAt) : "";
  return (
    <Notice still tone="caution" title={sendAt ? <Trans id="conversations.later.waitsNow">As it waits now, to be sent {when}:</Trans> : <Trans id="conversations.later.draftNow">As it stands among your drafts now:</Trans>}>
      <blockquote dir="auto" lang={language ?? undefined} className="mt-1 whitespace-pre-line border-s-4 border-line ps-3">{message}</blockquote>
    </Notice>
  );
}
