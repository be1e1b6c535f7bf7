import { Trans } from "@lingui/react/macro";
import { memo } from "react";
import { Avatar } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { Prose } from "~/ui/prose";
import type { Author, MessageLine } from "../contract";
import { messageElementId } from "../hrefs";
import { MessageTime } from "./message-time";

interface MessageItemProps {
  message: MessageLine;
  author: Author;
  /** the answer accepted for the question */
  accepted: boolean;
  /** id of the form that accepts an answer or takes that back; only for who may */
  answerForm?: string | undefined;
}

/**
 * One message. There are fifty on a page, so every byte of markup and every hook here counts fifty
 * times: its links are plain ones, which `useSoftLinks` of the list follows.
 */
export const MessageItem = memo(function MessageItem({ message, author, accepted, answerForm }: MessageItemProps) {
  const { seq, at, lang, html } = message;
  const { name, handle, city, zone } = author;
  const id = messageElementId(seq);
  return (
    <li id={id} className="flex scroll-my-40 gap-3 py-3 target:bg-accent-soft target:outline-8 target:outline-accent-soft">
      <div className="max-sm:hidden"><Avatar name={name} /></div>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline gap-x-2 text-sm text-ink-muted">
          <h3 className="text-base"><a href={`/experts/${handle}`} className="inline-block py-0.5 font-semibold text-ink underline-offset-3 hover:text-accent hover:underline"><bdi>{name}</bdi></a></h3>
          {city ? <span>{city}</span> : null}
          <a href={`?around=${seq}#${id}`} className="inline-block py-0.5 hover:underline"><MessageTime at={at} zone={zone} /></a>
          {accepted ? <Badge tone="positive"><Trans id="discussion.answer.accepted">Accepted answer</Trans></Badge> : null}
        </div>
        <Prose lang={lang} html={html} />
        {answerForm && seq > 1 ? (
          <button form={answerForm} name="seq" value={accepted ? 0 : seq} className="mt-1 min-h-6 text-sm text-accent hover:underline touch:min-h-11">
            {accepted ? <Trans id="discussion.answer.withdraw">Take the acceptance back</Trans> : <Trans id="discussion.answer.accept">Accept as the answer</Trans>}
          </button>
        ) : null}
      </div>
    </li>
  );
});
