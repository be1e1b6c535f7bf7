import { Trans } from "@lingui/react/macro";
import { Form, useNavigate, useSearchParams } from "@remix-run/react";
import { lazy, Suspense, useCallback, useRef } from "react";
import { mentionOptionsHref } from "~/modules/teams/contract";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/shell/page";
import { untilReached } from "~/platform/http/until-reached";
import type { NamedNobody } from "../contract";
import { messageElementId, threadHref } from "../hrefs";
import type { ThreadView } from "../thread-view.server";
import { AskedPeople } from "./asked-people";
import { ArrivalStatus } from "./arrival-status";
import { Composer, type ComposerHandle, type Draft } from "./composer";
import { fetchQuotation } from "./message-life/fetch-quotation";
import { reactionFormId } from "./message-life/reaction-buttons";
import { messageFormId, useMessageTools } from "./message-life/use-message-tools";
import { MessageList } from "./message-list";
import { NewMessagesBar } from "./new-messages-bar";
import { ThreadHeader } from "./thread-header";
import { UnreadFromHere } from "./unread-from-here";
import { useEditKey } from "./use-edit-key";
import { useNeighbours } from "./use-neighbours";
import { useReadPosition } from "./use-read-position";
import { useThreadFeed } from "./use-thread-feed";
import { useThreadScroll } from "./use-thread-scroll";
import { wayOut, WayOutWords, WhyNotWrite } from "./why-not-write";
import { EarlierLink, LaterLinks } from "./window-links";

const WordsBack = lazy(() => import("./waiting/words-back"));
const WordsOfMerged = lazy(() => import("./words-of-merged"));
const HereNow = lazy(() => untilReached(() => import("./here-now")));

const answerFormId = "answer-form";

interface ThreadPageProps {
  view: ThreadView;
  draft: Draft;
  /** a message of the reader's that called nobody, of which they are told */
  nobody: NamedNobody | null;
  /** reading is noted when the page is made, since no script will */
  lite: boolean;
}

/** A thread: its messages, live, and the box to answer in. */
export function ThreadPage({ view, draft, nobody, lite }: ThreadPageProps) {
  const { feed, state } = useThreadFeed(view);
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const { below, goToNewest } = useThreadScroll(end, state);
  const navigate = useNavigate();
  const from = useSearchParams()[0].get("from");
  const href = threadHref(view.team?.slug, view.id);
  const first = state.messages[0]?.seq ?? 1;
  const newest = state.messages.at(-1)?.seq ?? 0;
  useReadPosition(list, { href: `${href}/messages`, read: view.read, newest });
  useNeighbours(list, { feed, href, some: first > 1 || newest < state.last });
  const composer = useRef<ComposerHandle>(null);
  const tools = useMessageTools(list, feed, href, nobody);
  const onQuote = useCallback((seq: number) => void fetchQuotation(href, seq).then((markdown) => composer.current?.insert(markdown)), [href]);
  const { me, abilities: { post } } = view;
  const editOwn = useCallback((wished?: number) => {
    const own = feed.snapshot().messages.findLast(({ seq, by, gone, moved }) => by === me && !gone && !moved && seq === (wished ?? seq));
    if (own && post) tools.edit(own.seq);
    return own !== undefined && post;
  }, [feed, tools, me, post]);
  useEditKey(list, editOwn);
  const { tellNobody } = tools;
  const onArrived = useCallback((seq: number, namedNobody: string[]) => {
    tellNobody(seq, namedNobody);
    if (feed.snapshot().following) requestAnimationFrame(() => end.current?.scrollIntoView({ block: "end" }));
    else navigate(`${href}#${messageElementId(seq)}`);
  }, [feed, href, navigate, tellNobody]);
  return (
    <Page header={<ThreadHeader view={view} state={state} />}>
      <div ref={list} className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <AskedPeople asked={view.asked} />
        <EarlierLink first={first} />
        <MessageList state={state} read={view.read} lastThen={view.last} answerForm={view.abilities.acceptAnswer ? answerFormId : undefined} threadId={view.id} translatesInto={view.translatesInto} reader={{ me: view.me, post: view.abilities.post, order: view.abilities.order }} tools={tools} onQuote={onQuote} />
        <LaterLinks end={newest} last={state.last} />
        {view.abilities.acceptAnswer ? <Form method="post" id={answerFormId} preventScrollReset><input type="hidden" name="intent" value="answer" /></Form> : null}
        <form id={messageFormId} />
        <form method="post" id={reactionFormId} action={`${href}/messages`}><input type="hidden" name="intent" value="react" /></form>
        {lite || view.read >= newest ? null : <MarkAsRead href={`${href}/messages`} seq={newest} />}
        <UnreadFromHere href={`${href}/messages`} state={state} />
        <div ref={end} className="scroll-mb-40" />
        <ArrivalStatus state={state} />
        {state.closed ? <Closed /> : null}
        <NewMessagesBar count={state.following ? below : 0} onPress={goToNewest} />
        {view.presence && !lite ? <div className="min-h-6"><Suspense><HereNow threadId={view.id} me={view.me} /></Suspense></div> : null}
        {from && view.abilities.post ? <Suspense><WordsOfMerged me={view.me} from={from} /></Suspense> : null}
        {view.abilities.post ? <Composer action={`${href}/messages`} mentionOptions={mentionOptionsHref(view.team ? { team: view.team.slug } : { conversation: view.id })} typingIn={view.typing && !lite ? view.id : null} me={view.me} title={view.title} feed={feed} newest={newest} draft={draft} onArrived={onArrived} handle={composer} onEditLast={editOwn} /> : <MayOnlyRead view={view} words={draft.message} />}
      </div>
    </Page>
  );
}

/** Where no script reports how far one has read, a button does. */
function MarkAsRead({ href, seq }: { href: string; seq: number }) {
  return (
    <noscript>
      <form method="post" action={href}>
        <input type="hidden" name="read" value={seq} />
        <Button tone="quiet" size="sm"><Trans id="discussion.markRead">Mark as read up to here</Trans></Button>
      </form>
    </noscript>
  );
}

function Closed() {
  return (
    <Notice tone="caution" action={<LinkButton to="." size="sm" reloadDocument><Trans id="discussion.closed.reload">Reload</Trans></LinkButton>}>
      <Trans id="discussion.closed">This page no longer receives new messages: you may have left the team or signed out.</Trans>
    </Notice>
  );
}

function MayOnlyRead({ view, words }: { view: ThreadView; words: string }) {
  const out = view.standing === "open" ? <LinkButton to={wayOut(view).href} size="sm"><WayOutWords view={view} /></LinkButton> : undefined;
  return (
    <>
      <Notice still action={out}><WhyNotWrite view={view} /></Notice>
      {words ? <Suspense><WordsBack words={words} /></Suspense> : null}
    </>
  );
}
