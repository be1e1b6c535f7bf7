import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { changeList, changeListedCountries } from "~/modules/countries/change-list.server";
import { editListView } from "~/modules/countries/edit-list-view.server";
import { listSchema, listStepSchema } from "~/modules/countries/schema.server";
import { ListForm } from "~/modules/countries/ui/list-form";
import { ListedCountries } from "~/modules/countries/ui/listed-countries";
import { TakenOffNotice } from "~/modules/countries/ui/taken-off-notice";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["countries"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const view = await answer(() => editListView(actor, params.slug ?? "", params.list ?? "", context.locale));
  const title = i18nFor(context.locale)._(msg({ id: "countries.edit.pageTitle", message: "Edit country list · Meridian" }));
  return { title, view, locale: context.locale };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { slug = "", list = "" } = params;
  const form = await formIn(request);
  const here = `/teams/${slug}/countries/${list}/edit`;
  return answer(async () => {
    if (form.has("intent")) {
      const submission = parseWithZod(form, { schema: listStepSchema });
      if (submission.status !== "success") return data({ part: "countries", result: submission.reply() }, { status: 422 });
      try {
        await changeListedCountries(actor, slug, list, submission.value);
        return redirect(submission.value.intent === "unlist" ? `${here}?removed=${submission.value.country}#countries` : `${here}#countries`, 303);
      } catch (error) {
        if (!(error instanceof DomainError) || !error.field) throw error;
        return data({ part: "countries", result: submission.reply({ fieldErrors: { [error.field]: [error.message] } }) }, { status: 422 });
      }
    }
    const submission = parseWithZod(form, { schema: listSchema });
    if (submission.status !== "success") return data({ part: "words", result: submission.reply() }, { status: 422 });
    await changeList(actor, slug, list, submission.value);
    return redirect(`/teams/${slug}/countries?list=${list}`, 303);
  });
}

export default function EditCountryList() {
  const { view, locale } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { team, list, listed, others } = view;
  const removed = useSearchParams()[0].get("removed");
  const takenOff = others.find(({ value }) => value === removed);
  return (
    <Page
      header={
        <PageHeader
          title={<Trans id="countries.list.edit">Edit the list</Trans>}
          above={<Breadcrumbs items={[{ to: `/teams/${team.slug}`, label: <bdi>{team.name}</bdi> }, { to: `/teams/${team.slug}/countries?list=${list.slug}`, label: <Trans id="countries.title">Countries</Trans> }]} />}
        />
      }
    >
      <Section id="words" title={<Trans id="countries.list.words">Title and contents</Trans>}>
        <ListForm locale={locale} list={list} result={answered?.part === "words" ? answered.result : undefined} />
      </Section>
      <Section id="countries" title={<Trans id="countries.title">Countries</Trans>}>
        {takenOff ? <TakenOffNotice country={takenOff} /> : null}
        <ListedCountries key={listed.length} listed={listed} others={others} result={answered?.part === "countries" ? answered.result : undefined} />
      </Section>
    </Page>
  );
}
