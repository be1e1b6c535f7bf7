import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { lazy, Suspense, useCallback, useImperativeHandle, useRef, useState, type Ref } from "react";
import type { FileLine } from "~/modules/files/contract";
import { AttachButton, Attached, useAttach } from "~/modules/files/ui/attach";
import type { Locale } from "~/platform/i18n/locales";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Suggesting } from "~/ui/suggestions/suggesting";
import { TextArea } from "~/ui/text-area";
import { BegunBefore, KeepAsDraft } from "./begun-before";
import { CallTeam } from "./call-team";
import { LanguageSelect } from "./language-select";
import type { detectLanguageValue } from "../contract";
import { messageBox } from "./message-box";
import type { ThreadFeed } from "./thread-feed";
import { useComposer } from "./use-composer";
import { useErrorTexts } from "./use-error-texts";
import type { SendOutcome } from "./send-message";

const FormattingEditor = lazy(() => import("./formatting-editor"));
const TypingLine = lazy(() => import("./typing-line"));
const DraftSync = lazy(() => import("./draft-sync"));

/** What a form that came back holds. */
export interface Draft {
  messageId: string;
  message: string;
  language: Locale | typeof detectLanguageValue;
  errors: Record<string, string[] | null>;
  /** files that came along with it */
  attached: FileLine[];
  /** how many people the message would call, when its author has not agreed to that yet */
  reach?: number | undefined;
  /** what the server keeps of this thread: its version, and when it was kept, in seconds since 1970 */
  begun: { messageId: string; version: number; at: number } | null;
}

interface ComposerProps {
  /** where a page that is alive sends to; without scripts the form goes to the thread itself */
  action: string;
  /** where whom and what one may name is looked up */
  mentionOptions: string;
  /** the thread, where its reader sees when others write; null where they do not want that */
  typingIn: number | null;
  /** who writes: their unsent words are kept apart from others' */
  me: number;
  /** of the thread */
  title: string;
  feed: ThreadFeed;
  newest: number;
  draft: Draft;
  onArrived: (seq: number, namedNobody: string[]) => void;
  handle: Ref<ComposerHandle>;
  /** ↑ in an empty box; says whether there is something to edit */
  onEditLast: () => boolean;
}

/** What others may do with the box. */
export interface ComposerHandle {
  /** Puts Markdown behind what is written, and the caret behind that. */
  insert: (markdown: string) => void;
}

/**
 * Where one writes. A plain form that posts by itself; when the page is alive the words stay until the
 * message has arrived, and Mod+Enter sends.
 */
export function Composer({ action, mentionOptions, typingIn, me, title, feed, newest, draft, onArrived, handle, onEditLast }: ComposerProps) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const attach = useAttach(form);
  const { clear } = attach;
  const [brought, setBrought] = useState(draft.attached);
  const arrived = useCallback((seq: number, namedNobody: string[]) => {
    clear();
    setBrought([]);
    onArrived(seq, namedNobody);
  }, [clear, onArrived]);
  const composer = useComposer({ action, me, title, feed, newest, firstMessageId: draft.messageId, server: draft.begun, form, onArrived: arrived });
  const [touched, setTouched] = useState(false);
  const [formatting, setFormatting] = useState(false);
  const [inserted, setInserted] = useState(0);
  useImperativeHandle(handle, () => ({
    insert(markdown) {
      const box = messageBox(form.current);
      if (!box) return;
      box.value = box.value.trim() ? `${box.value.trimEnd()}\n\n${markdown}` : markdown;
      setInserted((times) => times + 1);
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
      box.dispatchEvent(new Event("input", { bubbles: true }));
      box.scrollIntoView({ block: "nearest" });
    },
  }), []);
  const errorTexts = useErrorTexts();
  const { outcome, sending } = composer;
  const errors = outcome && "errors" in outcome ? outcome.errors : outcome ? {} : draft.errors;
  const underWay = sending || attach.waiting;
  const label = t({ id: "discussion.composer.label", message: "Your message" });
  return (
    <Form
      ref={form}
      id="composer"
      method="post"
      encType="multipart/form-data"
      aria-label={t({ id: "discussion.composer", message: "Write a message" })}
      onPaste={attach.onPaste}
      onDragOver={attach.onDragOver}
      onDrop={attach.onDrop}
      className="grid gap-2 border-t border-line bg-surface py-3 -mb-5 sm:-mb-8 lg:[@media(min-height:40rem)]:sticky lg:[@media(min-height:40rem)]:bottom-0"
      onInput={() => {
        setTouched(true);
        composer.onInput();
      }}
      onSubmit={(event) => attach.hold(event) || composer.onSubmit(event)}
      onKeyDown={(event) => {
        if (event.key === "ArrowUp" && event.target instanceof HTMLTextAreaElement && event.target.value === "" && onEditLast()) event.preventDefault();
        composer.onKeyDown(event);
      }}
    >
      <input type="hidden" name="messageId" value={composer.messageId} />
      <input type="hidden" name="shown" value={newest} />
      <input type="hidden" name="draft" value={draft.begun?.version ?? 0} />
      <SendProblem outcome={outcome} />
      {draft.begun && !composer.restored && composer.messageId === draft.begun.messageId ? <BegunBefore at={draft.begun.at} /> : null}
      {touched || composer.restored ? <Suspense><DraftSync key={composer.messageId} {...{ form, action, composer }} /></Suspense> : null}
      {composer.restored && !outcome ? <p role="status" className="text-sm text-ink-muted"><Trans id="discussion.composer.restored">Here are the words you had not sent yet.</Trans></p> : null}
      <div className={formatting ? "hidden" : undefined}>
        <Suggesting from={mentionOptions}>
          <TextArea
            name="message"
            rows={2}
            label={label}
            labelHidden
            defaultValue={draft.message}
            placeholder={t({ id: "discussion.composer.placeholder", message: "Write a message: @Full Name, **bold**, - list, > quotation" })}
            errors={errorTexts("message", errors.message)}
            readOnly={sending}
            aria-keyshortcuts="Control+Enter Meta+Enter"
          />
        </Suggesting>
      </div>
      {typingIn === null ? null : <p className="min-h-5 text-sm text-ink-muted">{attach.alive ? <Suspense><TypingLine threadId={typingIn} form={form} /></Suspense> : null}</p>}
      <Attached attach={attach} id="composer" brought={brought} errors={errors.files} />
      <CallTeam reach={outcome ? ("reach" in outcome ? outcome.reach : undefined) : draft.reach} />
      {formatting ? (
        <Suspense fallback={<p role="status" className="text-sm text-ink-muted"><Trans id="discussion.formatting.loading">Fetching the editor…</Trans></p>}>
          <FormattingEditor key={`${composer.messageId} ${inserted}`} form={form} label={label} readOnly={sending} />
        </Suspense>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <div className="w-fit max-w-full"><LanguageSelect labelHidden detects defaultValue={draft.language} errors={errorTexts("language", errors.language)} /></div>
        <AttachButton attach={attach}><Trans id="discussion.composer.attach">Attach files</Trans></AttachButton>
        {attach.alive ? (
          <Button type="button" tone={formatting ? "quiet" : "plain"} size="sm" aria-pressed={formatting} onClick={() => setFormatting(!formatting)}>
            <Trans id="discussion.formatting">Formatting</Trans>
          </Button>
        ) : null}
        <noscript><KeepAsDraft /></noscript>
        <div className="ms-auto flex gap-2">
          <Button tone="plain" size="sm" name="intent" value="later"><Trans id="discussion.composer.later">Send later</Trans></Button>
          <Button pending={underWay}>{underWay ? <Trans id="discussion.composer.sending">Sending…</Trans> : <Trans id="discussion.composer.send">Send</Trans>}</Button>
        </div>
      </div>
    </Form>
  );
}

function SendProblem({ outcome }: { outcome: SendOutcome | undefined }) {
  if (outcome && "unreachable" in outcome) {
    return <Notice tone="critical"><Trans id="discussion.composer.unreachable">There is no connection. Your message waits here and is sent once, as soon as there is one: also from another page of Meridian, if you leave this one.</Trans></Notice>;
  }
  if (outcome && "signedOut" in outcome) {
    const signIn = <LinkButton size="sm" to={`/sign-in?${new URLSearchParams({ returnTo: location.pathname })}`} reloadDocument><Trans id="discussion.composer.signIn">Sign in</Trans></LinkButton>;
    return <Notice tone="critical" action={signIn}><Trans id="discussion.composer.signedOut">You are signed out. Your message is kept in this browser and sent once, as soon as you have signed in again.</Trans></Notice>;
  }
  if (outcome && "refused" in outcome) {
    return <Notice tone="critical"><Trans id="discussion.composer.refused">You may no longer write in this thread. Your words are kept here, so that you can copy them.</Trans></Notice>;
  }
  return null;
}
