import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { LiteFiles } from "~/modules/files/ui/lite-files";
import { KeptItem } from "~/ui/kept-item";
import { Prose } from "~/ui/prose";
import type { Author, MessageLine } from "../contract";
import { messageElementId } from "../hrefs";
import { GoneWords } from "./message-life/gone-words";

interface LiteMessageProps {
  message: MessageLine;
  author: Author;
  accepted: boolean;
  answerForm: string | undefined;
  threadId: number;
  translates: boolean;
}

/** One message in lite mode. */
export function LiteMessage(message: LiteMessageProps) {
  return <KeptItem id={messageElementId(message.message.seq)} of={LiteBody} from={message} />;
}

/** What it holds. What repeats stands together, so that it compresses to next to nothing. */
function LiteBody({ message: { seq, at, lang, html, gone, edits, reactions, files }, author: { name, handle, city, zone }, accepted, answerForm, threadId, translates }: LiteMessageProps) {
  const { t } = useLingui();
  const format = useFormat();
  const moment = new Date(at * 1000);
  const theirs = format.time(moment, zone);
  const yours = format.time(moment);
  return (
    <>
      <div>
        <h3><a href={`/experts/${handle}`}><bdi>{name}</bdi></a></h3>
        {city ? <span>{city}</span> : null}
        <span>{theirs === yours ? yours : t({ id: "discussion.message.times", message: `${theirs} (yours ${yours})` })}</span>
        {accepted ? <mark><Trans id="discussion.answer.accepted">Accepted answer</Trans></mark> : null}
        {edits ? <span><Trans id="discussion.edited">edited</Trans></span> : null}
        <a href={`${threadId}/messages/${seq}`}><Trans id="discussion.more.short">More</Trans></a>
      </div>
      {gone ? <div><i><GoneWords by={gone} /></i></div> : <Prose lang={lang} html={html} />}
      {files ? <LiteFiles files={files} /> : null}
      {translates && !gone ? <p><a href={`${threadId}/messages/${seq}#translation`}><Trans id="discussion.translation.translate">Translate</Trans></a></p> : null}
      {reactions ? <p>{reactions.map(({ emoji, by }) => `${emoji} ${by.length}`).join("  ")}</p> : null}
      {answerForm && seq > 1 && !gone ? (
        <button form={answerForm} name="seq" value={accepted ? 0 : seq}>
          {accepted ? <Trans id="discussion.answer.withdraw">Take the acceptance back</Trans> : <Trans id="discussion.answer.accept">Accept as the answer</Trans>}
        </button>
      ) : null}
    </>
  );
}
