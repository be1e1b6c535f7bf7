import { Trans, useLingui } from "@lingui/react/macro";
import { mentionOptionsHref } from "~/modules/teams/contract";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Prose } from "~/ui/prose";
import { Suggesting } from "~/ui/suggestions/suggesting";
import { TextArea } from "~/ui/text-area";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";
import { documentHref, remarkElementId } from "../../hrefs";
import type { CommentLine } from "../../remarks/remark-list.server";
import type { ShownRemark } from "../../remarks/document-remarks.server";
import { RemarkForm, useToldHere } from "./remark-form";
import { RemarkPlace } from "./remark-place";
import { AskTeam } from "./ask-team";

type Sent<Line extends { createdAt: Date }> = Omit<Line, "createdAt"> & { createdAt: Date | string };

/** A remark as it arrives in a browser. */
export type RemarkOnPage = Omit<ShownRemark, "comments"> & { comments: Sent<CommentLine>[] };

interface RemarkItemProps {
  remark: RemarkOnPage;
  /** Where the forms post. */
  action: string;
  document: { id: number; title: string; language: string };
  teamSlug: string;
  /** The passage is marked in the text of this page. */
  linked: boolean;
  mayComment: boolean;
  mayAsk: boolean;
}

/** A passage with what people say of it, and what one may do: reply, resolve, ask the team. */
export function RemarkItem({ remark, action, document, teamSlug, linked, mayComment, mayAsk }: RemarkItemProps) {
  const { t } = useLingui();
  const { id, quotation, version, lost, resolved, comments, replyId, abilities } = remark;
  return (
    <li id={remarkElementId(id)} className="grid scroll-mt-20 gap-2 rounded-control border border-line p-3 target:border-accent">
      <RemarkPlace {...{ remark, document, linked }} />
      {lost ? <LostWords document={document} version={version} /> : null}
      {resolved ? <p className="text-sm font-medium text-positive"><Trans id="documents.remark.resolved">Resolved</Trans></p> : null}
      <ol className="grid gap-3">{comments.map((comment) => <Comment key={comment.id} comment={comment} action={action} />)}</ol>
      {mayComment ? (
        <Disclosure summary={<Trans id="documents.remark.reply">Reply</Trans>}>
          <RemarkForm action={action} className="grid gap-2" key={replyId}>
            <input type="hidden" name="intent" value="reply" />
            <input type="hidden" name="remarkId" value={id} />
            <input type="hidden" name="id" value={replyId} />
            <Suggesting from={mentionOptionsHref({ team: teamSlug })}>
              <TextArea id={`reply-${id}`} name="message" rows={2} required labelHidden label={t({ id: "documents.remark.yourReply", message: "Your reply" })} />
            </Suggesting>
            <div><Button size="sm"><Trans id="documents.remark.send">Send</Trans></Button></div>
          </RemarkForm>
        </Disclosure>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        {mayComment && abilities.resolve ? (
          <RemarkForm action={action} preventScrollReset>
            <input type="hidden" name="intent" value="resolve" />
            <input type="hidden" name="remarkId" value={id} />
            <Button size="sm" tone="plain" name="resolved" value={resolved ? "no" : "yes"}>{resolved ? <Trans id="documents.remark.reopen">Open again</Trans> : <Trans id="documents.remark.resolve">Resolve</Trans>}</Button>
          </RemarkForm>
        ) : null}
        {mayAsk && quotation ? <AskTeam document={document} quotation={quotation} tone="plain" /> : null}
      </div>
    </li>
  );
}

/** Of published guidance the words stay where they were read. */
function LostWords({ document, version }: { document: { id: number; title: string }; version: number | null }) {
  const count = useFormat().number(version ?? 0);
  return (
    <p className="text-sm text-ink-muted">
      <Trans id="documents.remark.lost">These words are no longer in the text.</Trans>
      {version === null ? null : <> <TextLink to={`${documentHref(document)}/versions/${version}`}><Trans id="documents.remark.earlierVersion">Said of version {count}</Trans></TextLink></>}
    </p>
  );
}

function Comment({ comment, action }: { comment: RemarkOnPage["comments"][number]; action: string }) {
  const format = useFormat();
  const { id, author, html, createdAt, removed, namedNobody = [], abilities } = comment;
  const told = useToldHere();
  const names = format.list(told?.commentId === id ? told.names : namedNobody);
  const dateTime = typeof createdAt === "string" ? createdAt : createdAt.toISOString();
  return (
    <li className="grid gap-1">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <TextLink quiet to={`/experts/${author.handle}`}><bdi>{author.name}</bdi></TextLink>
        <span className="text-ink-muted"><Time dateTime={dateTime} absolute={format.dateTime(createdAt)} relative={format.ago(createdAt, format.madeAt)} /></span>
      </p>
      {removed ? <p className="text-sm text-ink-muted"><Trans id="documents.comment.removed">Taken back</Trans></p> : <Prose html={html} />}
      {names && !removed ? <p role="status" className="text-sm text-ink-muted"><Trans id="documents.comment.namedNobody"><bdi>{names}</bdi> named nobody here, so nobody was called. You alone see this.</Trans></p> : null}
      {abilities.remove ? (
        <RemarkForm action={action} preventScrollReset>
          <input type="hidden" name="intent" value="remove" />
          <input type="hidden" name="id" value={id} />
          <Button size="sm" tone="plain"><Trans id="documents.comment.remove">Take back</Trans></Button>
        </RemarkForm>
      ) : null}
    </li>
  );
}
