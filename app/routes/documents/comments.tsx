import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { randomUUID } from "node:crypto";
import { accessAnyDocument } from "~/modules/documents/access-document.server";
import { commentsHref, readingHref, remarkElementId } from "~/modules/documents/hrefs";
import { mayComment } from "~/modules/documents/remarks/access-remark.server";
import { withReplies } from "~/modules/documents/remarks/document-remarks.server";
import { commentedFile } from "~/modules/documents/remarks/place-in-file.server";
import { postRemark, removeComment, replyToRemark, resolveRemark } from "~/modules/documents/remarks/post-remark.server";
import { remarkList } from "~/modules/documents/remarks/remark-list.server";
import { remarkSchema, type RemarkInput } from "~/modules/documents/remarks/schema.server";
import { documentIdIn } from "~/modules/documents/schema.server";
import { CommentForm } from "~/modules/documents/ui/remarks/comment-form";
import { RemarkItem } from "~/modules/documents/ui/remarks/remark-item";
import { useFreshRemarks } from "~/modules/documents/ui/remarks/use-fresh-remarks";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["documents"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.document.title} · Meridian` : "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const { document, team, abilities } = await accessAnyDocument(actor, documentIdIn(params), "read");
    const [remarks, file] = await Promise.all([remarkList(actor, document.id, { mayWrite: abilities.post }), document.kind === "file" ? commentedFile(document.id) : null]);
    return {
      document: { id: document.id, title: document.title, language: document.language, kind: document.kind }, file,
      team: { slug: team.slug, name: team.name[context.locale] },
      remarks: withReplies(remarks), freshId: randomUUID(), mayComment: mayComment({ team, abilities }), mayAsk: abilities.post,
    };
  });
}

/** What was done, and of what is said, what in it called nobody. */
type Done = Awaited<ReturnType<typeof resolveRemark>> & { namedNobody?: string[] };

const act = (actor: Actor, documentId: number, input: RemarkInput): Promise<Done> => {
  switch (input.intent) {
    case "comment":
      return postRemark(actor, documentId, input);
    case "reply":
      return replyToRemark(actor, input);
    case "resolve":
      return resolveRemark(actor, input);
    case "remove":
      return removeComment(actor, input);
    default:
      return input satisfies never;
  }
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  const submission = parseWithZod(form, { schema: remarkSchema });
  const said = (name: string) => String(form.get(name) ?? "");
  const typed = { quotation: said("quotation"), page: said("page"), version: said("version"), message: said("message") };
  return answer(async () => {
    if (submission.status !== "success") return data({ ...typed, errors: submission.error ?? {} }, { status: 422 });
    try {
      const { remarkId, document, namedNobody: names } = await act(actor, documentIdIn(params), submission.value);
      const told = names?.length && "id" in submission.value ? { commentId: submission.value.id, names } : null;
      if (form.get("stay") === "yes") return data({ ...typed, told, errors: {} as Record<string, string[] | null> });
      const there = `${told ? `?nobody=${told.commentId}` : ""}#${remarkElementId(remarkId)}`;
      return redirect((names ? readingHref(document) : commentsHref(document)) + there, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== "invalid" || !error.field) throw error;
      return data({ ...typed, errors: { [error.field]: [error.message] } }, { status: 422 });
    }
  });
}

/** All comments on a document or a file, resolved ones too, and the form for one more. */
export default function Comments() {
  const { document, file, team, remarks, freshId, mayComment: may, mayAsk } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { t } = useLingui();
  const { title, language } = document;
  useFreshRemarks(document.id);
  const sorted = remarks.toSorted((a, b) => Number(a.resolved) - Number(b.resolved));
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="documents.comments.title">Comments on “<bdi lang={language}>{title}</bdi>”</Trans>}
          back={{ href: readingHref(document), label: file ? t({ id: "documents.backToFile", message: "Back to the file" }) : t({ id: "documents.backToReading", message: "Back to reading" }) }}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: readingHref(document), label: <bdi>{title}</bdi> }]} />}
        />
      }
    >
      {may ? (
        <Section id="comment" title={<Trans id="documents.comment.new">A new comment</Trans>}>
          <CommentForm teamSlug={team.slug} action={commentsHref(document)} freshId={freshId} language={language} file={file} typed={returned} />
        </Section>
      ) : null}
      {sorted.length > 0 ? (
        <ul aria-label={t({ id: "documents.comments", message: "Comments" })} className="grid gap-3">
          {sorted.map((remark) => <RemarkItem teamSlug={team.slug} key={remark.id} action={commentsHref(document)} linked={false} mayComment={may} {...{ remark, document, mayAsk }} />)}
        </ul>
      ) : (
        <EmptyState title={<Trans id="documents.comments.empty">Nobody has commented yet</Trans>}>{file ? <Trans id="documents.comments.empty.file">Say what colleagues should know about this file, and of which page.</Trans> : <Trans id="documents.comments.empty.body">Select words of the text and comment on them; the comment stays with its words through every edit.</Trans>}</EmptyState>
      )}
    </Page>
  );
}
