import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { FileLine } from "~/modules/files/contract";
import { AttachButton, Attached, useAttach } from "~/modules/files/ui/attach";
import { mentionOptionsHref } from "~/modules/teams/contract";
import { useFormat } from "~/platform/i18n/format";
import { isLocale } from "~/platform/i18n/locales";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldProps } from "~/ui/field-props";
import { Notice } from "~/ui/notice";
import { RadioGroup } from "~/ui/radio-group";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { Suggesting } from "~/ui/suggestions/suggesting";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { detectLanguageValue, maxTitleLength, type ThreadKind } from "../../contract";
import type { NewThreadView } from "../../new-thread-view.server";
import type { NewThreadDraft } from "../../threads-contract";
import { CallTeam } from "../call-team";
import { LanguageSelect } from "../language-select";
import { chosenIn, TermFields } from "./term-fields";
import { useKindWords } from "../use-discussion-words";
import { useErrorTexts } from "../use-error-texts";
import { KeptFormLines } from "../waiting/kept-form-lines";
import { useKeptForm } from "../waiting/use-kept-form";

interface NewThreadFields {
  messageId: string;
  kind: ThreadKind;
  title: string;
  language: string;
  terms: string[];
  message: string;
}

interface NewThreadFormProps {
  view: NewThreadView;
  /** what it opens with; null is empty */
  draft: NewThreadDraft | null;
  messageId: string;
  /** who writes: their unsent words are kept apart from others' */
  me: number;
  /** the last try to send it met nobody */
  unanswered: boolean;
  /** the form that came back, with the files that came along, and the version its words go on from */
  back: (SubmissionResult<string[]> & { attached: FileLine[]; fileErrors: string[] | null; version: number }) | undefined;
}

/** Begins a thread, or keeps it for later: what kind, what about, in which language, and its first message. */
export function NewThreadForm({ view, draft, messageId, me, unanswered, back }: NewThreadFormProps) {
  const { t } = useLingui();
  const { team, kinds } = view;
  const errorTexts = useErrorTexts();
  const words = useKindWords();
  const hints: Record<ThreadKind, string> = {
    discussion: t({ id: "discussion.start.discussionHint", message: "Share something, or think it through together" }),
    question: t({ id: "discussion.start.questionHint", message: "You need an answer; you can accept the one that helped" }),
    announcement: t({ id: "discussion.start.announcementHint", message: "The team should know; answers are welcome" }),
  };
  const [form, fields] = useForm<NewThreadFields>({ lastResult: back, defaultValue: valuesOf(draft, messageId, kinds) });
  const element = useRef<HTMLFormElement>(null);
  const attach = useAttach(element);
  const { clear } = attach;
  // The form that came back names them itself.
  useEffect(() => {
    if (back) clear();
  }, [back, clear]);
  const { pathname, search } = useLocation();
  // Not what is there by now: the words on the page go on from this one.
  const [openedWith] = useState(draft?.kept?.version ?? 0);
  const kept = useKeptForm({ me, place: pathname + search, form: element, messageId: fields.messageId.initialValue ?? messageId, version: back?.version ?? openedWith, empty: !back });
  const { onSubmit, ...formProps } = getFormProps(form);
  const props = {
    kind: { ...fieldProps(fields.kind), errors: errorTexts("kind", fields.kind.errors) },
    title: { ...fieldProps(fields.title), errors: errorTexts("title", fields.title.errors) },
    message: { ...fieldProps(fields.message), errors: errorTexts("message", fields.message.errors) },
    terms: { ...fieldProps(fields.terms), errors: errorTexts("terms", fields.terms.errors) },
    language: { id: fields.language.id, errors: errorTexts("language", fields.language.errors) },
  };
  const teamHref = `/teams/${team.slug}`;
  const pending = useNavigation().formMethod === "POST" || attach.waiting;
  const header = (
    <PageHeader
      above={<Breadcrumbs items={[{ to: "/teams", label: t({ id: "discussion.teams", message: "Teams" }) }, { to: teamHref, label: team.name }]} />}
      back={{ href: teamHref, label: t({ id: "discussion.back", message: "Back to the team" }) }}
      title={<Trans id="discussion.start.title">Start a thread</Trans>}
    />
  );
  return (
    <Page header={header}>
      <Form
        ref={element} method="post" encType="multipart/form-data" {...formProps} onSubmit={(event) => attach.hold(event) || onSubmit(event)}
        onPaste={attach.onPaste} onDragOver={attach.onDragOver} onDrop={attach.onDrop} className="grid max-w-read gap-5">
        <KeptFormLines restored={kept.restored} unanswered={unanswered} onDiscard={kept.discard} />
        {draft?.kept?.beginAt ? <WaitsUntil moment={draft.kept.beginAt} /> : null}
        <ErrorSummary fields={[props.kind, props.title, props.message, props.terms, props.language]} />
        <input type="hidden" name="messageId" value={kept.messageId} />
        <input type="hidden" name="draft" value={kept.version} />
        <RadioGroup {...props.kind} label={t({ id: "discussion.start.kind", message: "Kind" })} options={kinds.map((kind) => ({ value: kind, label: words[kind], hint: hints[kind] }))} />
        <TextField {...props.title} label={t({ id: "discussion.start.titleLabel", message: "Title" })} hint={t({ id: "discussion.start.titleHint", message: "What it is about, so that others find it by its words" })} maxLength={maxTitleLength} required />
        <Suggesting from={mentionOptionsHref({ team: team.slug })}>
          <TextArea {...props.message} rows={8} label={t({ id: "discussion.start.message", message: "Message" })} hint={t({ id: "discussion.start.messageHint", message: "@Full Name calls a member of the team. Markdown works: **bold**, - list, > quotation, `code`" })} required />
        </Suggesting>
        <div className="grid gap-2">
          <Attached attach={attach} id="thread" brought={back?.attached ?? []} errors={back?.fileErrors} />
          <div><AttachButton attach={attach}><Trans id="discussion.composer.attach">Attach files</Trans></AttachButton></div>
        </div>
        {fields.message.errors?.includes("team_reach") ? <CallTeam reach={view.reach} /> : null}
        <TermFields field={props.terms} chosen={chosenIn(fields.terms.initialValue)} near={view.near} terms={view.terms} />
        <LanguageSelect {...props.language} detects defaultValue={isLocale(fields.language.initialValue) ? fields.language.initialValue : detectLanguageValue} />
        <div className="flex flex-wrap gap-3">
          <Button pending={pending}><Trans id="discussion.start.submit">Start the thread</Trans></Button>
          <Button tone="quiet" name="intent" value="draft" formNoValidate><Trans id="discussion.start.keep">Keep as a draft</Trans></Button>
          <Button tone="quiet" name="intent" value="later"><Trans id="discussion.start.later">Start later</Trans></Button>
          <LinkButton tone="plain" to={teamHref}><Trans id="discussion.start.cancel">Cancel</Trans></LinkButton>
        </div>
      </Form>
    </Page>
  );
}

/** What the form holds when it opens; a kind that its writer may start no more is the first of those they may. */
function valuesOf(draft: NewThreadDraft | null, messageId: string, kinds: ThreadKind[]): Partial<NewThreadFields> {
  const kind = kinds.find((each) => each === draft?.kind) ?? kinds[0];
  const { title, message, terms, language } = draft ?? {};
  return { messageId, ...(kind ? { kind } : {}), language: language ?? detectLanguageValue, ...(draft ? { title, message, terms } : {}) };
}

function WaitsUntil({ moment }: { moment: Date }) {
  const when = useFormat().dateTime(moment);
  return <Notice><Trans id="discussion.start.waits">This thread begins by itself: {when}. “Keep as a draft” keeps it back.</Trans></Notice>;
}
