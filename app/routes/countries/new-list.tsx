import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createList } from "~/modules/countries/create-list.server";
import { listSchema } from "~/modules/countries/schema.server";
import { ListForm } from "~/modules/countries/ui/list-form";
import { accessTeam } from "~/modules/teams/public.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["countries"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { team } = await answer(() => accessTeam(actor, { slug: params.slug ?? "" }, "manage"));
  const title = i18nFor(context.locale)._(msg({ id: "countries.new.pageTitle", message: "New country list · Meridian" }));
  return { title, team: { slug: team.slug, name: team.name[context.locale] }, locale: context.locale };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = parseWithZod(await formIn(request), { schema: listSchema });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  return answer(async () => {
    try {
      const { slug } = await createList(actor, params.slug ?? "", submission.value);
      return redirect(`/teams/${params.slug}/countries/${slug}/edit`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return data(submission.reply({ fieldErrors: { [error.field]: [error.message] } }), { status: 422 });
    }
  });
}

export default function NewCountryList() {
  const { team, locale } = useLoaderData<typeof loader>();
  return (
    <Page
      width="form"
      header={
        <PageHeader
          title={<Trans id="countries.list.new">New country list</Trans>}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: `/teams/${team.slug}/countries`, label: <Trans id="countries.title">Countries</Trans> }]} />}
        />
      }
    >
      <ListForm locale={locale} result={useActionData<typeof action>()} />
    </Page>
  );
}
