import { Trans, useLingui } from "@lingui/react/macro";
import { memo, type ReactNode } from "react";
import { FileList } from "~/modules/files/ui/file-list";
import { Avatar } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { Icon } from "~/ui/icon";
import { KeptItem } from "~/ui/kept-item";
import { Prose } from "~/ui/prose";
import type { Author, MessageLine } from "../contract";
import { messageElementId } from "../hrefs";
import { GoneWords } from "./message-life/gone-words";
import { ReactionButtons } from "./message-life/reaction-buttons";
import { messageFormId } from "./message-life/use-message-tools";
import { MessageTime } from "./message-time";

interface MessageItemProps {
  message: MessageLine;
  author: Author;
  /** the answer accepted for the question */
  accepted: boolean;
  /** id of the form that accepts an answer or takes that back; only for who may */
  answerForm?: string | undefined;
  /** the reader's id, and whether they may write here */
  me: number;
  mayPost: boolean;
  /** id of the thread, for the address of the message's own page */
  threadId: number;
  /** it is in another language than the reader's, and can be translated */
  translates?: boolean;
  /** its tools, when they are open */
  menu?: ReactNode;
  /** the box in which it is edited, in its place */
  editor?: ReactNode;
}

/** One message. Who reads matters to the signs on it alone; without them all who have the same rights get the same. */
export const MessageItem = memo(function MessageItem(item: MessageItemProps) {
  const { message: { seq, reactions }, me } = item;
  return <KeptItem id={messageElementId(seq)} className="entry" of={MessageBody} from={{ ...item, me: reactions ? me : 0 }} />;
});

/**
 * What a message holds. There are fifty on a page, so every byte of markup and every hook here counts fifty
 * times: its links are plain ones, which `useSoftLinks` of the list follows.
 */
function MessageBody({ message, author, accepted, answerForm, me, mayPost, threadId, translates, menu, editor }: MessageItemProps) {
  const { t } = useLingui();
  const { seq, at, lang, html, gone, edits, reactions, files } = message;
  const { name, handle, photo, city, zone } = author;
  const id = messageElementId(seq);
  return (
    <>
      <div className="max-sm:hidden"><Avatar name={name} photo={photo} /></div>
      <div className="min-w-0 flex-1">
        <div className="entry-head">
          <h3 className="entry-author"><a href={`/experts/${handle}`}><bdi>{name}</bdi></a></h3>
          {city ? <span>{city}</span> : null}
          <a href={`?around=${seq}#${id}`}><MessageTime at={at} zone={zone} /></a>
          {edits ? <a href={`${threadId}/messages/${seq}#history`}><Trans id="discussion.edited">edited</Trans></a> : null}
          {accepted ? <Badge tone="positive"><Trans id="discussion.answer.accepted">Accepted answer</Trans></Badge> : null}
          {mayPost || edits || reactions ? (
            <button form={messageFormId} formAction={`${threadId}/messages/${seq}`} aria-label={t({ id: "discussion.more", message: `More: message of ${name}` })} aria-expanded={menu ? true : undefined} className="entry-tools">
              <Icon name="more" size="sm" />
            </button>
          ) : null}
        </div>
        {editor ?? (gone ? <p className="text-ink-muted italic"><GoneWords by={gone} /></p> : <Prose lang={lang} html={html} />)}
        {files && !editor ? <FileList files={files} /> : null}
        {translates && !gone ? <a href={`${threadId}/messages/${seq}#translation`} className="mt-1 inline-block min-h-6 text-sm text-accent hover:underline"><Trans id="discussion.translation.translate">Translate</Trans></a> : null}
        {reactions ? <ReactionButtons seq={seq} reactions={reactions} me={me} mayReact={mayPost} /> : null}
        {answerForm && seq > 1 && !gone ? (
          <button form={answerForm} name="seq" value={accepted ? 0 : seq} className="mt-1 min-h-6 text-sm text-accent hover:underline touch:min-h-11">
            {accepted ? <Trans id="discussion.answer.withdraw">Take the acceptance back</Trans> : <Trans id="discussion.answer.accept">Accept as the answer</Trans>}
          </button>
        ) : null}
        {menu}
      </div>
    </>
  );
}
