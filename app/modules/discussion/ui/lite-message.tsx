import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Prose } from "~/ui/prose";
import type { Author, MessageLine } from "../contract";
import { messageElementId } from "../hrefs";

interface LiteMessageProps {
  message: MessageLine;
  author: Author;
  accepted: boolean;
  answerForm: string | undefined;
}

/** One message in lite mode. What repeats stands together, so that it compresses to next to nothing. */
export function LiteMessage({ message: { seq, at, lang, html }, author: { name, handle, city, zone }, accepted, answerForm }: LiteMessageProps) {
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
      </div>
      <Prose lang={lang} html={html} />
      {answerForm && seq > 1 ? (
        <button form={answerForm} name="seq" value={accepted ? 0 : seq}>
          {accepted ? <Trans id="discussion.answer.withdraw">Take the acceptance back</Trans> : <Trans id="discussion.answer.accept">Accept as the answer</Trans>}
        </button>
      ) : null}
    </li>
  );
}
