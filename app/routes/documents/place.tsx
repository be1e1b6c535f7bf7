import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { trashDays } from "~/modules/documents/contract";
import { documentHref } from "~/modules/documents/hrefs";
import { placeToChange } from "~/modules/documents/places/document-place.server";
import { moveDocument } from "~/modules/documents/places/move-document.server";
import { placesToChoose } from "~/modules/documents/places/places-to-choose.server";
import { markFavourite } from "~/modules/documents/places/reader-marks.server";
import { trashDocument } from "~/modules/documents/places/trash.server";
import { documentIdIn, placeSchema } from "~/modules/documents/schema.server";
import { PlaceSelect } from "~/modules/documents/ui/places/place-select";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["documents"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page ? `${page.document.title} · Meridian` : "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const { document, team, mayTrash, mayLeave, inLanguages } = await placeToChange(actor, documentIdIn(params));
    const { id, title, language, folderId, teamId } = document;
    const places = await placesToChoose(actor, context.locale);
    return { document: { id, title, language, folderId, teamId }, team: { slug: team.slug, name: team.name[context.locale] }, mayTrash, mayLeave, inLanguages, teams: places.filter((place) => mayLeave || place.id === teamId) };
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: placeSchema });
  return answer(async () => {
    const id = documentIdIn(params);
    if (submission.status !== "success") throw new DomainError("invalid");
    const asked = submission.value;
    if (asked.intent === "favourite") return redirect(documentHref(await markFavourite(actor, id, asked.favourite === "yes")), 303);
    if (asked.intent === "trash") return redirect(`/teams/${(await trashDocument(actor, id)).teamSlug}/documents/trash`, 303);
    const [kind, number] = asked.place.split("-");
    return redirect(documentHref(await moveDocument(actor, id, kind === "team" ? { teamId: Number(number) } : { folderId: Number(number) })), 303);
  });
}

/** Where a document lies: another folder, another team, or the trash. */
export default function DocumentPlace() {
  const { document, team, teams, mayTrash, mayLeave, inLanguages } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { title } = document;
  return (
    <Page
      width="read"
      header={
        <PageHeader
          title={<Trans id="documents.place.title">Where “<bdi lang={document.language}>{title}</bdi>” lies</Trans>}
          back={{ href: documentHref(document), label: t({ id: "documents.backToReading", message: "Back to reading" }) }}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: documentHref(document), label: <bdi>{title}</bdi> }]} />}
        />
      }
    >
      <Form method="post" className="grid max-w-form gap-4">
        <input type="hidden" name="intent" value="move" />
        <PlaceSelect teams={teams} teamId={document.teamId} folderId={document.folderId} />
        {mayLeave ? null : <p className="measure text-ink-muted"><Trans id="documents.place.published">Readers were shown this guidance: into another team it is taken by those who manage the team.</Trans></p>}
        {mayLeave && inLanguages ? <p className="measure text-ink-muted"><Trans id="documents.place.together">Into another team it goes with all its languages.</Trans></p> : null}
        <div><Button><Trans id="documents.place.move">Put it there</Trans></Button></div>
      </Form>
      {mayTrash ? (
        <Section id="trash" title={<Trans id="documents.place.trash">Take it away</Trans>}>
          <p className="measure text-ink-muted"><Trans id="documents.place.trash.hint">In the trash nobody reads it. For {trashDays} days anybody who writes in the team can restore it, then it is gone.</Trans></p>
          <Form method="post">
            <input type="hidden" name="intent" value="trash" />
            <Button tone="quiet"><Trans id="documents.place.trash.action">Put it into the trash</Trans></Button>
          </Form>
        </Section>
      ) : null}
    </Page>
  );
}
