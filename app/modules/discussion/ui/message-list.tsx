import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { Fragment, useRef } from "react";
import { useFormat } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { useSoftLinks } from "~/ui/use-soft-links";
import type { MessageLine } from "../contract";
import { newLineId } from "../hrefs";
import { MovedLine } from "./moved-line";
import { MessageItem } from "./message-item";
import { OpenEditor, OpenMenu, ToldNobody, type MessageReader } from "./message-life/message-parts";
import type { MessageTools } from "./message-life/use-message-tools";
import type { FeedState } from "./thread-feed";

interface MessageListProps {
  state: FeedState;
  /** how far the reader had read when the page was made, and how far the thread went then */
  read: number;
  lastThen: number;
  answerForm?: string | undefined;
  threadId: number;
  /** the reader's language, where messages can be had translated into it */
  translatesInto: Locale | null;
  reader: MessageReader;
  tools: MessageTools;
  onQuote: (seq: number) => void;
}

/** The messages of a window under the days they were written on, with the line above what is new. */
export function MessageList({ state, read, lastThen, answerForm, threadId, translatesInto, reader, tools, onQuote }: MessageListProps) {
  const format = useFormat();
  const list = useRef<HTMLOListElement>(null);
  useSoftLinks(list);
  const days = state.messages.map(({ at }) => format.date(new Date(at * 1000)));
  return (
    <ol ref={list} className="divide-y divide-line">
      {state.messages.map((message, place) => {
        const author = state.authors[message.by];
        return (
          <Fragment key={message.seq}>
            {days[place] === days[place - 1] ? null : <li className="pt-4 pb-1"><h2 suppressHydrationWarning className="text-sm font-semibold text-ink-muted">{days[place]}</h2></li>}
            {read > 0 && read < lastThen && message.seq === read + 1 ? <NewLine count={lastThen - read} /> : null}
            {message.moved ? <MovedLine seq={message.seq} name={author?.name ?? ""} /> : author ? (
              <MessageItem
                {...{ message, author, answerForm, threadId }} me={reader.me} mayPost={reader.post} accepted={message.seq === state.answerSeq} translates={translatesInto !== null && translatesInto !== message.lang}
                {...(tools.open?.seq === message.seq ? openParts(message, { reader, tools, onQuote }) : undefined)}
              />
            ) : null}
            {tools.nobody?.seq === message.seq ? <ToldNobody nobody={tools.nobody} href={tools.href} /> : null}
          </Fragment>
        );
      })}
    </ol>
  );
}

type ToolParts = Pick<MessageListProps, "reader" | "tools" | "onQuote">;

function openParts(message: MessageLine, { reader, tools, onQuote }: ToolParts) {
  if (tools.open?.what === "editor") return { editor: <OpenEditor seq={message.seq} tools={tools} /> };
  return { menu: <OpenMenu message={message} reader={reader} tools={tools} onQuote={onQuote} /> };
}

function NewLine({ count }: { count: number }) {
  return (
    <li id={newLineId} className="scroll-mt-20 border-t-2! border-t-accent! py-1 text-sm font-semibold text-accent">
      <NewCount count={count} />
    </li>
  );
}

/** "3 new messages". */
export function NewCount({ count }: { count: number }) {
  const { t } = useLingui();
  return <>{t({ id: "discussion.new", message: plural(count, { one: "# new message", other: "# new messages" }) })}</>;
}
