import { Trans, useLingui } from "@lingui/react/macro";
import { Disclosure } from "~/ui/disclosure";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { commentsHref } from "../../hrefs";
import { AskTeam } from "../remarks/ask-team";
import { CommentForm } from "../remarks/comment-form";
import { RemarkItem, type RemarkOnPage } from "../remarks/remark-item";

interface FileCommentsProps {
  file: { id: number; title: string; language: string; team: { slug: string }; abilities: { write: boolean; comment: boolean } };
  beside: { remarks: RemarkOnPage[]; resolved: number; freshId: string; file: { version: number; pages: "page" | "slide" | null } };
}

/** What people say of a file, and the form to say more; what is resolved stands on the page of all comments. */
export function FileComments({ file, beside: { remarks, resolved, freshId, file: commented } }: FileCommentsProps) {
  const { t } = useLingui();
  const { language, team, abilities } = file;
  const all = commentsHref(file);
  return (
    <Section id="comments" title={<Trans id="documents.comments">Comments</Trans>}>
      {remarks.length > 0 ? (
        <ul aria-label={t({ id: "documents.comments", message: "Comments" })} className="grid gap-3">
          {remarks.map((remark) => <RemarkItem key={remark.id} action={all} document={file} teamSlug={team.slug} linked={false} mayComment={abilities.comment} mayAsk={abilities.write} remark={remark} />)}
        </ul>
      ) : <p className="text-ink-muted"><Trans id="documents.comments.none">No comments yet.</Trans></p>}
      {abilities.comment ? (
        <Disclosure key={freshId} summary={<Trans id="documents.comments.onFile">Comment on the file</Trans>}>
          <CommentForm action={all} freshId={freshId} language={language} teamSlug={team.slug} file={commented} />
        </Disclosure>
      ) : null}
      {abilities.write ? <AskTeam document={file} quotation="" tone="quiet" /> : null}
      {resolved > 0 ? <p><TextLink to={all}><Trans id="documents.comments.all">See all comments</Trans></TextLink></p> : null}
    </Section>
  );
}
