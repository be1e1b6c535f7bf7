import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { teamFileHref } from "~/modules/documents/hrefs";
import { documentLanguage, newDocumentQuerySchema } from "~/modules/documents/schema.server";
import { takeTeamFiles } from "~/modules/documents/team-files/take-team-files.server";
import { FilesForm } from "~/modules/documents/ui/team-files/files-form";
import { useErrorTexts } from "~/modules/documents/ui/use-error-texts";
import { accessTeam } from "~/modules/teams/public.server";
import { formIn } from "~/platform/http/form-in.server";
import { leadToPresentAddress } from "~/platform/http/present-address.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { languageChoices } from "~/platform/i18n/languages";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Select } from "~/ui/select";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["documents", "documents/team-files"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { team } = await answer(() => accessTeam(actor, { slug: params.slug ?? "" }, "post"));
  leadToPresentAddress(request, params.slug, team.slug);
  const title = i18nFor(context.locale)._(msg({ id: "documents.teamFiles.add.pageTitle", message: "Add files · Meridian" }));
  const { folder } = newDocumentQuerySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { title, team: { slug: team.slug, name: team.name[context.locale] }, language: context.locale, languages: languageChoices(context.locale), folder: folder ?? null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  const form = await formIn(request);
  return answer(async () => {
    const taken = await takeTeamFiles(actor, slug, form);
    if (!("added" in taken)) return data({ ...taken, language: documentLanguage.safeParse(form.get("language")).data ?? null }, { status: 422 });
    const [first, second] = taken.added;
    return redirect(first && !second ? teamFileHref(first) : `/teams/${slug}/documents?all=1`, 303);
  });
}

/** Brings files to a team: whatever was made elsewhere and belongs beside what the team writes. */
export default function AddFiles() {
  const { team, language, languages, folder } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="documents.teamFiles.add.title">Add files</Trans>}
          lead={<Trans id="documents.teamFiles.add.lead">PDF, Word, Excel, PowerPoint, pictures, and whatever else belongs beside the team's documents. Whoever reads those opens these, and finds them by their words.</Trans>}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: `/teams/${team.slug}/documents`, label: <Trans id="documents.title">Documents</Trans> }]} />}
        />
      }
    >
      <FilesForm id="add" returned={returned} choose={<Trans id="documents.teamFiles.choose">Choose files</Trans>} submit={<Trans id="documents.teamFiles.add.submit">Add to the team</Trans>}>
        {folder === null ? null : <input type="hidden" name="folder" value={folder} />}
        <Select name="language" defaultValue={returned?.language ?? language} errors={errorTexts(returned?.errors.language ?? undefined)} label={t({ id: "documents.teamFiles.language", message: "Language of the file" })} options={languages} />
      </FilesForm>
    </Page>
  );
}
