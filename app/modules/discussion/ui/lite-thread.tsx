import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Fragment } from "react";
import { useFormat } from "~/platform/i18n/format";
import { LiteBreadcrumbs } from "~/ui/lite/lite-breadcrumbs";
import type { NamedNobody } from "../contract";
import { guidanceHref, messageElementId, threadHref, newLineId } from "../hrefs";
import type { ThreadView } from "../thread-view.server";
import { AskedPeople } from "./asked-people";
import type { Draft } from "./composer";
import { LiteComposer } from "./lite-composer";
import { LiteMessage } from "./lite-message";
import { NewCount } from "./message-list";
import NobodyNote from "./message-life/nobody-note";
import { MovedLine } from "./moved-line";
import { useStandingWords } from "./standing-badge";
import { useKindWords } from "./use-discussion-words";
import { useLevelWords } from "./use-level-words";
import { useWayUp } from "./use-way-up";
import { wayOut, WayOutWords, WhyNotWrite } from "./why-not-write";
import WordsBack from "./waiting/words-back";

const answerFormId = "answer-form";

/**
 * A thread in lite mode: what `ThreadPage` shows, in bare elements, which lite.css knows by their place.
 * There are fifty messages on a page, so every byte of markup counts fifty times.
 */
export function LiteThread({ view, draft, nobody }: { view: ThreadView; draft: Draft; nobody: NamedNobody | null }) {
  const { messages, authors, read, last, answerSeq, abilities } = view;
  const format = useFormat();
  const days = messages.map(({ at }) => format.date(new Date(at * 1000)));
  return (
    <>
      <LiteHeader view={view} />
      <AskedPeople asked={view.asked} />
      <Earlier first={messages[0]?.seq ?? 1} />
      <ol>
        {messages.map((message, place) => {
          const author = authors[message.by];
          return (
            <Fragment key={message.seq}>
              {days[place] === days[place - 1] ? null : <li><h2>{days[place]}</h2></li>}
              {read > 0 && message.seq === read + 1 ? <li id={newLineId}><NewCount count={last - read} /></li> : null}
              {message.moved ? <MovedLine seq={message.seq} name={author?.name ?? ""} /> : author ? <LiteMessage {...{ message, author }} threadId={view.id} translates={view.translatesInto !== null && view.translatesInto !== message.lang} accepted={message.seq === answerSeq} answerForm={abilities.acceptAnswer ? answerFormId : undefined} /> : null}
              {nobody?.seq === message.seq ? <li><NobodyNote nobody={nobody} href={threadHref(view.team?.slug, view.id)} /></li> : null}
            </Fragment>
          );
        })}
      </ol>
      <Later end={messages.at(-1)?.seq ?? 0} last={last} />
      {abilities.acceptAnswer ? <form method="post" id={answerFormId}><input type="hidden" name="intent" value="answer" /></form> : null}
      {abilities.post ? <LiteComposer draft={draft} shown={messages.at(-1)?.seq ?? 0} /> : (
        <>
          <p role={draft.message ? "alert" : undefined}>
            <WhyNotWrite view={view} />{" "}
            {view.standing === "open" ? <a href={wayOut(view).href}><WayOutWords view={view} /></a> : null}
          </p>
          {draft.message ? <WordsBack words={draft.message} /> : null}
        </>
      )}
    </>
  );
}

function LiteHeader({ view }: { view: ThreadView }) {
  const { t } = useLingui();
  const words = useKindWords();
  const { team, kind, title, language, last, movedAway, read, answerSeq, terms, abilities, id, level } = view;
  const now = useLevelWords().name[level];
  const wayUp = useWayUp(team);
  const href = threadHref(team?.slug, id);
  const messages = last - movedAway;
  return (
    <header>
      <LiteBreadcrumbs items={wayUp} />
      <h1 dir="auto" lang={language}>{title}</h1>
      <p>
        {team ? <span>{words[kind]}</span> : null}
        {kind === "question" ? <LiteAnswerState answerSeq={answerSeq} /> : null}
        <span>{t({ id: "discussion.messages", message: plural(messages, { one: "# message", other: "# messages" }) })}</span>
        <LiteStanding view={view} />
        {team ? <a href={`${href}/notifications`}><Trans id="discussion.level.now">Notifications: {now}</Trans></a> : <a href={`${href}/people`}><Trans id="discussion.conversation.people">People</Trans></a>}
        <a href={`${href}/report`}><Trans id="discussion.report.link">Report</Trans></a>
        {read > 0 && read < last ? <a href={`#${newLineId}`}><NewCount count={last - read} /></a> : null}
        {terms.map((term) => <a key={term.id} href={`${wayUp.at(-1)?.to}?tag=${term.id}`}>{term.label}</a>)}
        {answerSeq !== null && abilities.post ? <a href={guidanceHref(team?.slug ?? "", id)}><Trans id="discussion.guidance.begin">Make guidance of the answer</Trans></a> : null}
        {abilities.change ? <a href={`${href}/edit`}><Trans id="discussion.change">Change</Trans></a> : null}
      </p>
    </header>
  );
}

function LiteStanding({ view: { standing, slowSeconds, team, id } }: { view: ThreadView }) {
  const words = useStandingWords();
  if (standing === "open" && slowSeconds === 0) return null;
  return <a href={`${threadHref(team?.slug, id)}/changes`}>{standing === "open" ? words.slow : words[standing]}</a>;
}

function LiteAnswerState({ answerSeq }: { answerSeq: number | null }) {
  if (answerSeq === null) return <mark><Trans id="discussion.unanswered">Not answered yet</Trans></mark>;
  return (
    <>
      <mark><Trans id="discussion.answered">Answered</Trans></mark>
      <a href={`?around=${answerSeq}#${messageElementId(answerSeq)}`}><Trans id="discussion.answer.go">Go to the answer</Trans></a>
    </>
  );
}

function Earlier({ first }: { first: number }) {
  return first > 1 ? <p><a href={`?before=${first}#${messageElementId(first - 1)}`}><Trans id="discussion.earlier">Earlier messages</Trans></a></p> : null;
}

function Later({ end, last }: { end: number; last: number }) {
  if (end >= last) return null;
  return (
    <p>
      <a href={`?after=${end}#${messageElementId(end + 1)}`}><Trans id="discussion.later">Later messages</Trans></a>
      <a href={`?around=${last}#${messageElementId(last)}`}><Trans id="discussion.newest">Newest message</Trans></a>
    </p>
  );
}
