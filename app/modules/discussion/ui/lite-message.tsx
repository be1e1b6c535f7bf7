import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { LiteFiles } from "~/modules/files/ui/lite-files";
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
}

/** One message in lite mode. What repeats stands together, so that it compresses to next to nothing. */
export function LiteMessage({ message: { seq, at, lang, html, gone, edits, reactions, files }, author: { name, handle, city, zone }, accepted, answerForm, threadId }: LiteMessageProps) {
  const { t } = useLingui();
  const format = useFormat();
  const moment = new Date(at * 1000);
  const theirs = format.time(moment, zone);
  const yours = format.time(moment);
  const id = messageElementId(seq);
  return (
    <li id={id}>
      <div>
        <h3><a href={`/experts/${handle}`}><bdi>{name}</bdi></a></h3>
        {city ? <span>{city}</span> : null}
        <a href={`?around=${seq}#${id}`}>{theirs === yours ? yours : t({ id: "discussion.message.times", message: `${theirs} (yours ${yours})` })}</a>
        {accepted ? <mark><Trans id="discussion.answer.accepted">Accepted answer</Trans></mark> : null}
        {edits ? <span><Trans id="discussion.edited">edited</Trans></span> : null}
        <a href={`${threadId}/messages/${seq}`}><Trans id="discussion.more.short">More</Trans></a>
      </div>
      {gone ? <div><i><GoneWords by={gone} /></i></div> : <Prose lang={lang} html={html} />}
      {files ? <LiteFiles files={files} /> : null}
      {reactions ? <p>{reactions.map(({ emoji, by }) => `${emoji} ${by.length}`).join("  ")}</p> : null}
      {answerForm && seq > 1 && !gone ? (
        <button form={answerForm} name="seq" value={accepted ? 0 : seq}>
          {accepted ? <Trans id="discussion.answer.withdraw">Take the acceptance back</Trans> : <Trans id="discussion.answer.accept">Accept as the answer</Trans>}
        </button>
      ) : null}
    </li>
  );
}
