import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editPersonal } from "~/modules/experts/edit-personal.server";
import { personalStepSchema } from "~/modules/experts/personal-schema.server";
import { profileView } from "~/modules/experts/profile-view.server";
import { audiencesOf } from "~/modules/experts/sight/may-know.server";
import { EditAudiences } from "~/modules/experts/ui/edit-audiences";
import { EditNames } from "~/modules/experts/ui/edit-names";
import { EditNationalities } from "~/modules/experts/ui/edit-nationalities";
import { EditPost } from "~/modules/experts/ui/edit-post";
import { countryOptions } from "~/modules/organisation/public.server";
import { DomainError, notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["experts"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const who = await profileView(actor, params.handle ?? "", context.locale);
    if (!who.abilities.edit) return notFound("profile");
    const [chosen, countries] = await Promise.all([audiencesOf(actor.personId), countryOptions(context.locale)]);
    const title = i18nFor(context.locale)._(msg({ id: "experts.personal.pageTitle", message: "Names, post and who sees what · Meridian" }));
    return { title, who, chosen, countries: countries.map(({ iso2, name }) => ({ value: iso2, label: name })), saved: new URL(request.url).searchParams.get("saved") };
  });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  if (actor.handle !== params.handle) return answer(async () => notFound("profile"));
  const submission = parseWithZod(await formIn(request), { schema: personalStepSchema });
  const step = String(submission.payload.intent ?? "");
  if (submission.status !== "success") return data({ step, result: submission.reply() }, { status: 422 });
  const part = step.replace(/^(save|remove)-/, "");
  try {
    await editPersonal(actor, submission.value);
    return redirect(`/experts/${actor.handle}/edit/personal?saved=${part}#${part}`, { status: 303 });
  } catch (error) {
    if (!(error instanceof DomainError) || !error.field) throw error;
    return data({ step, result: submission.reply({ fieldErrors: { [error.field]: ["country_missing"] } }) }, { status: 422 });
  }
}

export default function EditPersonal() {
  const { who, chosen, countries, saved } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const resultOf = (step: string) => (answered && "result" in answered && answered.step === step ? answered.result : undefined);
  return (
    <Page header={<PageHeader
      above={<Breadcrumbs items={[{ to: `/experts/${who.handle}`, label: <bdi>{who.name}</bdi> }]} />}
      title={<Trans id="experts.personal.title">Names, post and who sees what</Trans>}
      lead={<Trans id="experts.personal.lead">Each part is saved by itself.</Trans>}
    />}>
      {saved && !answered ? <Notice tone="positive"><Trans id="experts.edit.saved">Saved.</Trans></Notice> : null}
      <Section id="audiences" title={<Trans id="experts.audiences.title">Who may know what</Trans>}><EditAudiences key={JSON.stringify(chosen)} chosen={chosen} result={resultOf("save-audiences")} /></Section>
      <Section id="names" title={<Trans id="experts.names.title">Names and contact</Trans>}><EditNames who={who} result={resultOf("save-names")} /></Section>
      <Section id="post" title={<Trans id="experts.profile.post">Post</Trans>}><EditPost post={who.post} contractEnds={who.own?.contractEnds?.iso} result={resultOf("save-post")} /></Section>
      <Section id="nationality" title={<Trans id="experts.nationality.title">Citizenships</Trans>}><EditNationalities key={JSON.stringify(who.nationalities)} nationalities={who.nationalities} countries={countries} result={resultOf("save-nationality")} /></Section>
    </Page>
  );
}
