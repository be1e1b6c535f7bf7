import { Plural, Trans } from "@lingui/react/macro";
import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { accessTeamFile } from "~/modules/documents/access-document.server";
import { documentView } from "~/modules/documents/document-view.server";
import { asksForDraft, documentHref, editHref, exportHref, readersHref, suggestionsHref, teamFileHref } from "~/modules/documents/hrefs";
import { remarksBeside } from "~/modules/documents/remarks/document-remarks.server";
import { documentPlace } from "~/modules/documents/places/document-place.server";
import { countReading } from "~/modules/documents/readership/count-reading.server";
import { documentIdIn } from "~/modules/documents/schema.server";
import { ChangedLine } from "~/modules/documents/ui/changed-line";
import { ConfirmReading } from "~/modules/documents/ui/confirm-reading";
import { ContentsAbove, ContentsBeside } from "~/modules/documents/ui/contents";
import { DocumentFacts } from "~/modules/documents/ui/document-facts";
import { Downloads } from "~/modules/documents/ui/exchange/downloads";
import { DocumentLanguages } from "~/modules/documents/ui/document-languages";
import { GuidanceLine } from "~/modules/documents/ui/guidance-line";
import { MachineMark } from "~/modules/documents/ui/machine-mark";
import { LinkedFrom } from "~/modules/documents/ui/places/linked-from";
import { attachmentsOf } from "~/modules/documents/pictures/document-files.server";
import { picturesAsLinks } from "~/modules/documents/pictures/render-picture";
import { AttachedFiles } from "~/modules/documents/ui/pictures/attached-files";
import { RemarkList } from "~/modules/documents/ui/remarks/remark-list";
import { SelectionBar } from "~/modules/documents/ui/remarks/selection-bar";
import { toldComment } from "~/modules/documents/remarks/named-nobody.server";
import { useFreshRemarks } from "~/modules/documents/ui/remarks/use-fresh-remarks";
import { PlaceActions } from "~/modules/documents/ui/places/place-actions";
import { useKindLabels } from "~/modules/documents/ui/use-kind-labels";
import { besideReading, inOwnLanguage } from "~/modules/guidance/reading.server";
import { PinToggle } from "~/modules/teams/ui/pin-toggle";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { isGuessed } from "~/platform/http/is-guessed.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Prose } from "~/ui/prose";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["documents"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.document.title} · Meridian` : "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const document = await answer(async () => {
    const id = documentIdIn(params);
    return documentView(actor, id, context.locale, { draft: asksForDraft(request.url) }).catch((refusal: unknown) => leaveToFile(actor, id, refusal));
  });
  const href = documentHref(document);
  if (href !== `/documents/${params.documentId}/${encodeURIComponent(params.title ?? "")}`) throw redirect(href + new URL(request.url).search);
  const reading = document.guidance ? await besideReading(actor, { id: document.id, write: document.abilities.write }) : null;
  // Readers get their own language first; a language that was asked for stays.
  const own = reading && !/[?&](in|text)=/.test(request.url) ? inOwnLanguage(reading.languages, document.id, context.locale) : null;
  if (own) throw redirect(own);
  const [place, { html, ...beside }] = await Promise.all([documentPlace(actor, document), remarksBeside(actor, document, toldComment(request.url))]);
  // What writers see of a text that readers do not see is no reading of it.
  const version = document.guidance?.version ? (document.reads === "published" ? document.guidance.version.number : null) : 0;
  const cookie = version === null || isGuessed(request) ? null : await countReading(actor, { id: document.id, teamId: document.teamId, version }, request.headers.get("cookie"));
  const page = { document: { ...document, html: context.lite ? picturesAsLinks(html) : html }, place, beside, reading, files: await attachmentsOf(document.id) };
  return data(page, cookie ? { headers: { "Set-Cookie": cookie } } : {});
}

/** The permanent address of a file leads to its page; whatever else is no document is refused as it was. */
async function leaveToFile(actor: Actor, id: number, refusal: unknown): Promise<never> {
  if (!(refusal instanceof DomainError) || refusal.code !== "not_found") throw refusal;
  const { document: found } = await accessTeamFile(actor, id, "read");
  throw redirect(teamFileHref(found), 301);
}

export default function Document() {
  const { document, place, beside, reading, files } = useLoaderData<typeof loader>();
  useFreshRemarks(document.id);
  const kinds = useKindLabels();
  const { html, contents, language, team, abilities } = document;
  const edit = editHref(document);
  const { there, all: planned } = reading?.plan ?? { there: 0, all: 0 };
  return (
    <Page
      header={
        <PageHeader
          title={document.title}
          titleLang={language}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: `/teams/${team.slug}/documents`, label: <Trans id="documents.title">Documents</Trans> }, ...place.path.map(({ id, name }) => ({ to: `/teams/${team.slug}/documents?folder=${id}`, label: <bdi>{name}</bdi> }))]} />}
          meta={
            <>
              <Badge tone={document.kind === "guidance" ? "accent" : "neutral"}>{kinds[document.kind]}</Badge>
              {document.reads === "draft" ? <ChangedLine at={document.updatedAt} by={document.updatedBy.name} /> : null}
            </>
          }
          actions={abilities.write ? (
            <>
              {abilities.pin ? (
                <PinToggle slug={team.slug} thing={{ kind: "document", id: document.id }} pinned={document.pinned}>
                  {document.pinned ? <Trans id="documents.unpin">Unpin from the team</Trans> : <Trans id="documents.pin">Pin to the team</Trans>}
                </PinToggle>
              ) : null}
              {document.kind === "template" ? <LinkButton to={`/teams/${team.slug}/documents/new?template=${document.id}`} tone="primary" icon="add"><Trans id="documents.template.use">Begin from this template</Trans></LinkButton> : null}
              <LinkButton to={edit} icon="edit"><Trans id="documents.edit">Edit</Trans></LinkButton>
            </>
          ) : abilities.suggest ? <LinkButton to={edit} icon="edit"><Trans id="documents.suggestChanges">Suggest changes</Trans></LinkButton> : null}
        />
      }
      aside={
        <div className="grid gap-6 xl:sticky xl:top-20">
          <ContentsBeside contents={contents} lang={language} />
          <PlaceActions document={document} favourite={place.favourite} mayMove={abilities.write} />
          <DocumentFacts document={document} />
          <Downloads hrefOf={(format) => exportHref(document, format, { draft: document.reads === "draft" && Boolean(document.guidance?.version) })} />
          <AttachedFiles document={document} files={files} mayWrite={abilities.write} />
          <LinkedFrom documents={place.backlinks} />
          {abilities.figures ? <p><TextLink to={readersHref(document)}><Trans id="documents.readers.title">How often it is read</Trans></TextLink></p> : null}
          {abilities.versions ? <p><TextLink to={`${documentHref(document)}/versions`}><Trans id="documents.versions">Versions, and who wrote what</Trans></TextLink></p> : null}
          <RemarkList teamSlug={team.slug} remarks={beside.remarks} found={beside.found} resolved={beside.resolved} document={document} mayComment={abilities.comment} mayAsk={abilities.write} />
          {abilities.suggest ? (
            <p>
              <TextLink to={suggestionsHref(document)}>
                {document.suggestions > 0 ? <Plural id="documents.suggestions.count" value={document.suggestions} one="# suggested change" other="# suggested changes" /> : <Trans id="documents.suggestions.new">Suggest another wording</Trans>}
              </TextLink>
            </p>
          ) : null}
          {document.guidance && abilities.write ? <p><TextLink to={`${documentHref(document)}/languages`}><Trans id="documents.translations">Translations</Trans></TextLink></p> : null}
          {document.guidance && abilities.pin ? <p><TextLink to={`${documentHref(document)}/confirmations`}><Trans id="documents.confirmations">Who has read it</Trans></TextLink></p> : null}
          {document.guidance && (abilities.write || abilities.pin) ? <p><TextLink to={`${documentHref(document)}/approval`}><Trans id="documents.approval">Review and approval</Trans></TextLink></p> : null}
          {reading?.plan ? <p><TextLink to={`${documentHref(document)}/approval#plan`}><Trans id="documents.plan">Formats and languages planned: {there} of {planned} are there</Trans></TextLink></p> : null}
        </div>
      }
    >
      {document.guidance ? <GuidanceLine guidance={document.guidance} reads={document.reads} href={documentHref(document)} mayWrite={abilities.write} action={reading?.confirmation ? <ConfirmReading confirmation={reading.confirmation} href={documentHref(document)} /> : undefined} /> : null}
      {reading ? <DocumentLanguages versions={reading.languages} current={document.id} /> : null}
      {document.machineDraft ? <MachineMark href={documentHref(document)} mayConfirm={abilities.confirm} /> : null}
      <ContentsAbove contents={contents} lang={language} />
      {html.replace(/<[^>]*>/g, "").trim() ? (
        <article aria-label={document.title} lang={language}><Prose html={html} lang={language} document /></article>
      ) : (
        <EmptyState
          title={<Trans id="documents.blank.title">Nothing is written here yet</Trans>}
          action={abilities.write ? <LinkButton to={edit} tone="primary" icon="edit"><Trans id="documents.blank.action">Write the first words</Trans></LinkButton> : null}
        >
          <Trans id="documents.blank.body">The document has been begun; its text will stand here as soon as somebody writes it.</Trans>
        </EmptyState>
      )}
      {abilities.comment ? <SelectionBar key={beside.freshId} document={document} freshId={beside.freshId} language={language} mayAsk={abilities.write} maySuggest={abilities.suggest} /> : null}
    </Page>
  );
}
