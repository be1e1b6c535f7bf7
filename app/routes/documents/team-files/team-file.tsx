import { parseWithZod } from "@conform-to/zod/v4";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { accessTeamFile } from "~/modules/documents/access-document.server";
import { teamFileHref } from "~/modules/documents/hrefs";
import { documentPlace } from "~/modules/documents/places/document-place.server";
import { documentIdIn } from "~/modules/documents/schema.server";
import { remarksOnFile } from "~/modules/documents/remarks/document-remarks.server";
import { toldComment } from "~/modules/documents/remarks/named-nobody.server";
import { renameTeamFile } from "~/modules/documents/team-files/change-team-file.server";
import { renameFileSchema } from "~/modules/documents/team-files/schema.server";
import { takeFileVersion } from "~/modules/documents/team-files/take-team-files.server";
import { teamFileView } from "~/modules/documents/team-files/team-file-view.server";
import { ChangedLine } from "~/modules/documents/ui/changed-line";
import { DocumentFacts } from "~/modules/documents/ui/document-facts";
import { LinkedFrom } from "~/modules/documents/ui/places/linked-from";
import { PlaceActions } from "~/modules/documents/ui/places/place-actions";
import { useFreshRemarks } from "~/modules/documents/ui/remarks/use-fresh-remarks";
import { FileComments } from "~/modules/documents/ui/team-files/file-comments";
import { FilePreview } from "~/modules/documents/ui/team-files/file-preview";
import { FileVersions } from "~/modules/documents/ui/team-files/file-versions";
import { FilesForm } from "~/modules/documents/ui/team-files/files-form";
import { RenameForm } from "~/modules/documents/ui/team-files/rename-form";
import { fileHref } from "~/modules/files/contract";
import { useFileWords } from "~/modules/files/ui/use-file-words";
import { PinToggle } from "~/modules/teams/ui/pin-toggle";
import type { Actor } from "~/platform/auth/actor";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { languageChoices } from "~/platform/i18n/languages";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Disclosure } from "~/ui/disclosure";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["documents", "documents/team-files", "files"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.file.title} · Meridian` : "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const file = await answer(() => teamFileView(actor, documentIdIn(params), context.locale));
  const href = teamFileHref(file);
  if (href !== `/documents/${params.documentId}/${encodeURIComponent(params.title ?? "")}/file`) throw redirect(href);
  const [place, beside] = await Promise.all([documentPlace(actor, file), remarksOnFile(actor, file, toldComment(request.url))]);
  return { file, place, beside, lite: context.lite, languages: file.abilities.write ? languageChoices(context.locale) : [] };
}

/** POST form=rename: another name. Anything else brings a new version. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  return answer(async () => {
    const id = documentIdIn(params);
    return form.get("form") === "rename" ? await rename(actor, id, form) : await addVersion(actor, id, form);
  });
}

async function addVersion(actor: Actor, id: number, form: FormData) {
  const taken = await takeFileVersion(actor, id, form);
  if (!("added" in taken)) return data({ form: "version" as const, ...taken }, { status: 422 });
  return redirect(teamFileHref(taken.added[0]!), 303);
}

async function rename(actor: Actor, id: number, form: FormData) {
  await accessTeamFile(actor, id, "post");
  const submission = parseWithZod(form, { schema: renameFileSchema });
  if (submission.status === "success") return redirect(teamFileHref(await renameTeamFile(actor, id, submission.value)), 303);
  const typed = (name: string) => String(form.get(name) ?? "");
  return data({ form: "rename" as const, title: typed("title"), language: typed("language"), errors: submission.error ?? {} }, { status: 422 });
}

/** A file among a team's documents: what it shows, its versions, what is said of it, where it lies, and what one may do about it. */
export default function TeamFile() {
  const { file, place, beside, lite, languages } = useLoaderData<typeof loader>();
  useFreshRemarks(file.id);
  const returned = useActionData<typeof action>();
  const words = useFileWords();
  const { title, language, team, present, versions, abilities } = file;
  const back = returned?.form === "version" ? returned : undefined;
  const typed = returned?.form === "rename" ? returned : undefined;
  const open = present.picture !== undefined || present.type === "application/pdf";
  return (
    <Page
      header={
        <PageHeader
          title={title} titleLang={language}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: `/teams/${team.slug}/documents`, label: <Trans id="documents.title">Documents</Trans> }, ...place.path.map(({ id, name }) => ({ to: `/teams/${team.slug}/documents?folder=${id}`, label: <bdi>{name}</bdi> }))]} />}
          meta={<><span>{words(present)}</span><ChangedLine at={file.updatedAt} by={file.updatedBy.name} /></>}
          actions={
            <>
              {abilities.pin ? (
                <PinToggle slug={team.slug} thing={{ kind: "document", id: file.id }} pinned={file.pinned}>
                  {file.pinned ? <Trans id="documents.unpin">Unpin from the team</Trans> : <Trans id="documents.pin">Pin to the team</Trans>}
                </PinToggle>
              ) : null}
              {open ? <a href={fileHref(present.id)} type={present.type} className="inline-flex min-h-8 items-center px-1.5 font-medium text-accent hover:underline touch:min-h-11"><Trans id="documents.teamFiles.open">Open</Trans></a> : null}
              <a href={`${fileHref(present.id)}?save`} className="inline-flex min-h-8 items-center px-1.5 font-medium text-accent hover:underline touch:min-h-11"><Trans id="documents.teamFiles.save">Save</Trans></a>
            </>
          }
        />
      }
      aside={
        <>
          <PlaceActions document={file} favourite={place.favourite} mayMove={abilities.write} />
          <DocumentFacts document={file} />
          <LinkedFrom documents={place.backlinks} />
        </>
      }
    >
      <Section id="preview" title={<Trans id="documents.teamFiles.preview">Preview</Trans>}><FilePreview file={file} lite={lite} /></Section>
      <Section id="versions" title={<Trans id="documents.teamFiles.versions">Versions</Trans>}>
        <FileVersions versions={versions} />
        {abilities.write ? (
          <>
            <Disclosure key={versions.length} summary={<Trans id="documents.teamFiles.newVersion">Bring a new version</Trans>} open={back !== undefined}>
              <FilesForm id="version" returned={back} choose={<Trans id="documents.teamFiles.chooseOne">Choose a file</Trans>} submit={<Trans id="documents.teamFiles.newVersion.submit">Make it the present version</Trans>} />
            </Disclosure>
            <Disclosure key={title} summary={<Trans id="documents.teamFiles.change">Rename</Trans>} open={typed !== undefined}><RenameForm file={file} languages={languages} returned={typed} /></Disclosure>
          </>
        ) : null}
      </Section>
      <FileComments file={file} beside={beside} />
    </Page>
  );
}
