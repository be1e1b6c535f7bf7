import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useAreas } from "~/platform/i18n/speaks";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text-link";
import { messageElementId } from "../../hrefs";
import { useWaiting, type SentMessage } from "./use-waiting";
import { threadOf, wordsOf, type WaitingMessage } from "./waiting-message";

/** What becomes of messages that were sent without a link: a line for each, over the page, which moves nothing. Fetched when there is one, hence the default export. */
export default function WaitingLines({ me, place }: { me: number; place: string }) {
  useAreas(["discussion/waiting"]);
  const { waiting, sent, dismiss, discard, sendOnceMore } = useWaiting(me, place);
  const { t } = useLingui();
  return (
    <div role="region" aria-label={t({ id: "discussion.waiting", message: "Messages that waited" })} className="fixed inset-x-2 top-16 z-50 ms-auto grid max-h-[70dvh] max-w-md gap-2 overflow-y-auto *:shadow-raised empty:hidden sm:inset-x-4">
      {sent.map((message) => <Sent key={message.messageId} message={message} onClose={() => dismiss(message.messageId)} />)}
      {waiting.map((message) => (message.kept
        ? <Kept key={message.messageId} message={message} onDiscard={() => discard(message)} onAgain={() => sendOnceMore(message)} />
        : <Waits key={message.messageId} message={message} />))}
    </div>
  );
}

function Sent({ message, onClose }: { message: SentMessage; onClose: () => void }) {
  const { t } = useLingui();
  const href = `${threadOf(message)}?around=${message.seq}#${messageElementId(message.seq)}`;
  const { title } = message;
  return (
    <Notice tone="positive" action={<Button type="button" tone="plain" size="sm" onClick={onClose} aria-label={t({ id: "discussion.waiting.close", message: "Close" })}><Icon name="close" /></Button>}>
      <Trans id="discussion.waiting.sent">Your message that waited was sent: <TextLink to={href}><bdi>{title}</bdi></TextLink></Trans>
    </Notice>
  );
}

function Waits({ message: { title } }: { message: WaitingMessage }) {
  return <Notice><Trans id="discussion.waiting.waits">There is no connection. Your message to <bdi>{title}</bdi> waits in this browser and is sent once.</Trans></Notice>;
}

/** It was not taken: its words stay until its author has decided. */
function Kept({ message, onDiscard, onAgain }: { message: WaitingMessage; onDiscard: () => void; onAgain: () => void }) {
  const { title, kept } = message;
  const href = threadOf(message);
  return (
    <Notice tone="critical" title={<Trans id="discussion.waiting.kept">Your message could not be sent: <bdi>{title}</bdi></Trans>}>
      <p>{kept === "refused"
        ? <Trans id="discussion.waiting.refused">You may not write there any more, or the thread was closed meanwhile. Your words are kept here.</Trans>
        : <Trans id="discussion.waiting.unfit">Meridian could not take it as it is. Your words are kept here: copy them, and send them from <TextLink to={href}>the thread itself</TextLink>.</Trans>}</p>
      <blockquote dir="auto" className="my-2 line-clamp-5 border-s-4 border-line ps-3 whitespace-pre-line">{wordsOf(message)}</blockquote>
      <span className="flex flex-wrap gap-2">
        <Copy words={wordsOf(message)} />
        <Button type="button" size="sm" tone="quiet" onClick={onAgain}><Trans id="discussion.waiting.again">Try again</Trans></Button>
        <Button type="button" size="sm" tone="plain" onClick={onDiscard}><Trans id="discussion.waiting.discard">Throw the words away</Trans></Button>
      </span>
    </Notice>
  );
}

function Copy({ words }: { words: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(words).then(() => setCopied(true));
  return <Button type="button" size="sm" onClick={copy}><span aria-live="polite">{copied ? <Trans id="discussion.waiting.copied">Copied</Trans> : <Trans id="discussion.waiting.copy">Copy the words</Trans>}</span></Button>;
}
