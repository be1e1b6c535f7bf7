import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { newsletterHref } from "~/modules/newsletters/hrefs";
import { nameNewsletter, newsletterNamesView } from "~/modules/newsletters/name-newsletter.server";
import { newsletterNames } from "~/modules/newsletters/schema.server";
import { NamesForm } from "~/modules/newsletters/ui/names-form";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { bestText } from "~/platform/i18n/best-text";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["newsletters"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { slug, title: named, texts } = await answer(() => newsletterNamesView(actor, params.slug ?? ""));
  const title = i18nFor(context.locale)._(msg({ id: "newsletters.names.pageTitle", message: "Name a newsletter · Meridian" }));
  return { title, slug, texts, called: bestText(named, context.locale), main: context.locale };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  return answer(async () => {
    await newsletterNamesView(actor, slug);
    const submission = parseWithZod(await formIn(request), { schema: newsletterNames });
    if (submission.status !== "success") return data(submission.reply(), { status: 422 });
    await nameNewsletter(actor, slug, submission.value);
    return redirect(newsletterHref(slug), 303);
  });
}

/** What a newsletter is called and what for, in the six languages; for its editors. */
export default function EditNewsletter() {
  const { slug, texts, called, main } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <Page
      width="form"
      header={
        <PageHeader
          title={<Trans id="newsletters.names.title">Title and purpose</Trans>}
          lead={<Trans id="newsletters.names.lead">Everybody reads them in their own language where you write it. The address stays as it is.</Trans>}
          above={<Breadcrumbs items={[{ to: "/newsletters", label: <Trans id="newsletters.title">Newsletters</Trans> }, { to: newsletterHref(slug), label: <bdi lang={called.language}>{called.text}</bdi> }]} />}
        />
      }
    >
      <NamesForm texts={texts} main={main} result={result} />
    </Page>
  );
}
