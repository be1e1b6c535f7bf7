import { Trans, useLingui } from "@lingui/react/macro";
import { TextLink } from "~/ui/text-link";
import { commentsHref } from "../../hrefs";
import { RemarkItem, type RemarkOnPage } from "./remark-item";

interface RemarkListProps {
  remarks: RemarkOnPage[];
  found: number[];
  document: { id: number; title: string; language: string };
  teamSlug: string;
  mayComment: boolean;
  mayAsk: boolean;
  /** How many more are resolved, and stand on the page of all comments. */
  resolved: number;
}

/** What people say beside a document; on narrow screens below it. */
export function RemarkList({ remarks, found, document, teamSlug, mayComment, mayAsk, resolved }: RemarkListProps) {
  const { t } = useLingui();
  const marked = new Set(found);
  const all = commentsHref(document);
  return (
    <section id="comments" aria-labelledby="comments-title" className="grid gap-3">
      <h2 id="comments-title" className="text-sm font-semibold"><Trans id="documents.comments">Comments</Trans></h2>
      {remarks.length > 0 ? (
        <ul aria-label={t({ id: "documents.comments", message: "Comments" })} className="grid gap-3">
          {remarks.map((remark) => <RemarkItem key={remark.id} action={all} linked={marked.has(remark.id)} {...{ remark, document, teamSlug, mayComment, mayAsk }} />)}
        </ul>
      ) : null}
      {mayComment || resolved > 0 ? (
        <p><TextLink to={all}>{mayComment ? <Trans id="documents.comments.write">Comment, or see all comments</Trans> : <Trans id="documents.comments.all">See all comments</Trans>}</TextLink></p>
      ) : remarks.length === 0 ? <p className="text-ink-muted"><Trans id="documents.comments.none">No comments yet.</Trans></p> : null}
    </section>
  );
}
