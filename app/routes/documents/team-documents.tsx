import { parseWithZod } from "@conform-to/zod/v4";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { arrangeDocuments } from "~/modules/documents/places/arrange-documents.server";
import { teamDocumentsView } from "~/modules/documents/places/team-documents-view.server";
import { arrangeSchema, teamDocumentsSchema } from "~/modules/documents/schema.server";
import { TeamDocumentsPage } from "~/modules/documents/ui/places/team-documents-page";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { EmptyState } from "~/ui/empty-state";

export const handle = { areas: ["documents"] } satisfies RouteHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = teamDocumentsSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return answer(() => teamDocumentsView(actor, params.slug ?? "", context.locale, query));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  const submission = parseWithZod(form, { schema: arrangeSchema });
  const typed = { intent: String(form.get("intent") ?? ""), name: String(form.get("name") ?? "") };
  if (submission.status !== "success") return data({ ...typed, errors: submission.error ?? {} }, { status: 422 });
  return answer(async () => {
    const slug = params.slug ?? "";
    try {
      const shown = await arrangeDocuments(actor, slug, submission.value);
      const here = new URL(request.url).search;
      return redirect(`/teams/${slug}/documents${shown ? (shown.folder === null ? "" : `?folder=${shown.folder}`) : here}`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== "invalid" || !error.field) throw error;
      return data({ ...typed, errors: { [error.field]: [error.message] } }, { status: 422 });
    }
  });
}

/** A team's documents in their folders, inside its page. */
export default function TeamDocuments() {
  const view = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { slug = "" } = useParams();
  if (!view.readable) {
    return (
      <EmptyState title={<Trans id="documents.team.closed.title">The documents are for members</Trans>}>
        <Trans id="documents.team.closed.body">Once you belong to the team, you read and write them with the others.</Trans>
      </EmptyState>
    );
  }
  return <TeamDocumentsPage view={view} slug={slug} returned={returned} />;
}
