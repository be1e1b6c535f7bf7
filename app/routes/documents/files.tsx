import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { fileHref, type FileLine } from "~/modules/files/contract";
import { documentHref, filesHref } from "~/modules/documents/hrefs";
import { addDocumentFile, documentFiles, picturesShown, removeDocumentFile } from "~/modules/documents/pictures/document-files.server";
import { pictureMarkdown } from "~/modules/documents/pictures/picture-attributes";
import { documentFileSchema } from "~/modules/documents/pictures/schema.server";
import { accessDocument } from "~/modules/documents/public.server";
import { documentIdIn } from "~/modules/documents/schema.server";
import { DocumentFileForm } from "~/modules/documents/ui/pictures/document-file-form";
import { useFileWords } from "~/modules/files/ui/use-file-words";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["documents", "files"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.document.title} · Meridian` : "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const { document: { id, title, language }, team, abilities } = await accessDocument(actor, documentIdIn(params), "read");
    const [files, shown] = await Promise.all([documentFiles(id), picturesShown(id)]);
    return { document: { id, title, language }, team: { slug: team.slug, name: team.name[context.locale] }, files: files.map((file) => ({ ...file, shown: shown.has(file.id) })), mayWrite: abilities.post };
  });
}

/** POST file=…, alt=…: a file for the document; with `stay` it is answered as JSON, for the editor. POST remove=<id>: takes one away. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  return answer(async () => {
    const { document } = await accessDocument(actor, documentIdIn(params), "post");
    const input = documentFileSchema.safeParse(Object.fromEntries(form));
    if (!input.success) throw new DomainError("invalid");
    const { remove, alt, file, stay } = input.data;
    if (remove !== undefined) await removeDocumentFile(actor, document.id, remove);
    if (remove !== undefined) return redirect(filesHref(document), 303);
    try {
      const added = await addDocumentFile(actor, document.id, file ?? new File([], ""), alt);
      return stay ? data({ added, alt, errors: {} as Record<string, string[]> }) : redirect(filesHref(document), 303);
    } catch (error) {
      if (!(error instanceof DomainError) || !["invalid", "too_large", "too_many_requests", "storage_full"].includes(error.code)) throw error;
      const [field, key] = error.code === "invalid" ? [error.field === "alt" ? "alt" : "file", error.message] : ["file", error.code];
      return data({ added: null, alt, errors: { [field]: [key] } as Record<string, string[]> }, { status: 422 });
    }
  });
}

/** The pictures and attachments of a document, and the form for one more; all of it without JavaScript. */
export default function DocumentFiles() {
  const { document, team, files, mayWrite } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { t } = useLingui();
  const { title, language } = document;
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="documents.files.title">Pictures and files of “<bdi lang={language}>{title}</bdi>”</Trans>}
          back={{ href: documentHref(document), label: t({ id: "documents.backToReading", message: "Back to reading" }) }}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: documentHref(document), label: <bdi>{title}</bdi> }]} />}
        />
      }
    >
      {files.length > 0 ? (
        <ul aria-label={t({ id: "documents.files", message: "Pictures and files" })} className="grid gap-3">
          {files.map((file) => <FileRow key={file.id} file={file} mayWrite={mayWrite} />)}
        </ul>
      ) : <EmptyState title={<Trans id="documents.files.empty">No files yet</Trans>}><Trans id="documents.files.empty.body">Pictures for the text and files that belong to it lie here; whoever reads the document opens them.</Trans></EmptyState>}
      {mayWrite ? <Section id="add" title={<Trans id="documents.files.add">Add a picture or a file</Trans>}><DocumentFileForm alt={returned?.alt ?? ""} errors={returned?.errors ?? {}} /></Section> : null}
    </Page>
  );
}

function FileRow({ file, mayWrite }: { file: FileLine & { shown: boolean }; mayWrite: boolean }) {
  const { t } = useLingui();
  const words = useFileWords();
  const { id, name, picture, shown } = file;
  return (
    <li className="grid gap-2 rounded-control border border-line p-3">
      <p><a href={fileHref(id)} className="text-accent hover:underline"><bdi>{name}</bdi></a> <span className="text-sm text-ink-muted">{words(file)}</span></p>
      {picture ? <p className="text-sm" dir="auto">{picture.alt}</p> : null}
      {picture && mayWrite ? <p className="text-sm text-ink-muted"><Trans id="documents.files.markdown">To show it in the text, put this on a line of its own:</Trans> <code dir="ltr" className="block select-all wrap-anywhere">{pictureMarkdown({ file: id, ...picture })}</code></p> : null}
      {mayWrite ? shown ? <p className="text-sm text-ink-muted"><Trans id="documents.files.shown">Shown in the text</Trans></p> : (
        <Form method="post" encType="multipart/form-data" preventScrollReset>
          <input type="hidden" name="remove" value={id} />
          <Button size="sm" tone="plain" aria-label={t({ id: "documents.files.removeNamed", message: `Remove ${name}` })}><Trans id="documents.files.remove">Remove</Trans></Button>
        </Form>
      ) : null}
    </li>
  );
}
