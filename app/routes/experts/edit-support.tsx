import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editSupport } from "~/modules/experts/edit-support.server";
import { termOptions } from "~/modules/experts/filter-options.server";
import { profileView } from "~/modules/experts/profile-view.server";
import { supportStepSchema } from "~/modules/experts/support-schema.server";
import { EditClearances } from "~/modules/experts/ui/edit-clearances";
import { EditEvidence } from "~/modules/experts/ui/edit-evidence";
import { EditTerms } from "~/modules/experts/ui/edit-terms";
import { EditTime } from "~/modules/experts/ui/edit-time";
import { EditWish } from "~/modules/experts/ui/edit-wish";
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

export const handle = { areas: ["experts", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const { handle: ownHandle, name, evidence, support, own, wish } = await profileView(actor, params.handle ?? "", context.locale);
    if (!own || !support) return notFound("profile");
    const [terms, countries] = await Promise.all([termOptions(context.locale), countryOptions(context.locale)]);
    const title = i18nFor(context.locale)._(msg({ id: "experts.support.pageTitle", message: "My time and evidence · Meridian" }));
    const saved = new URL(request.url).searchParams.get("saved");
    return { title, ownHandle, name, evidence, support, own, wish, saved, terms, countries: countries.map(({ iso2, name: label }) => ({ value: iso2, label })) };
  });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  if (actor.handle !== params.handle) return answer(async () => notFound("profile"));
  const submission = parseWithZod(await formIn(request), { schema: supportStepSchema });
  const step = String(submission.payload.intent ?? "");
  if (submission.status !== "success") return data({ step, result: submission.reply() }, { status: 422 });
  const part = step.replace(/^(save|remove)-/, "");
  try {
    await editSupport(actor, submission.value);
    return redirect(`/experts/${actor.handle}/edit/support?saved=${part}#${part}`, { status: 303 });
  } catch (error) {
    if (!(error instanceof DomainError) || !error.field) throw error;
    const result = error.field === "entries" ? submission.reply({ formErrors: ["too_many_entries"] }) : submission.reply({ fieldErrors: { [error.field]: ["refused"] } });
    return data({ step, result }, { status: 422 });
  }
}

export default function EditSupport() {
  const { ownHandle, name, evidence, support, own, wish, terms, countries, saved } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const resultOf = (step: string) => (answered && "result" in answered && answered.step === step ? answered.result : undefined);
  return (
    <Page header={<PageHeader
      above={<Breadcrumbs items={[{ to: `/experts/${ownHandle}`, label: <bdi>{name}</bdi> }]} />}
      title={<Trans id="experts.support.title">My time and evidence</Trans>}
      lead={<Trans id="experts.support.lead">Whoever looks for support sees when you are free and what you have done. Each part is saved by itself.</Trans>}
    />}>
      {saved && !answered ? <Notice tone="positive"><Trans id="experts.edit.saved">Saved.</Trans></Notice> : null}
      <Section id="time" title={<Trans id="experts.support.time">Time that is taken</Trans>}><EditTime key={JSON.stringify(own.taken)} taken={own.taken} result={resultOf("save-time")} /></Section>
      <Section id="terms" title={<Trans id="experts.support.terms">Travel and terms</Trans>}><EditTerms support={support} own={own} result={resultOf("save-terms")} /></Section>
      <Section id="evidence" title={<Trans id="experts.support.evidence">Evidence</Trans>}><EditEvidence key={JSON.stringify(evidence)} evidence={evidence} terms={terms} countries={countries} result={resultOf("save-evidence")} /></Section>
      <Section id="clearance" title={<Trans id="experts.support.clearances">Clearances</Trans>}><EditClearances key={JSON.stringify(own.clearances)} clearances={own.clearances} countries={countries} result={resultOf("save-clearance")} /></Section>
      <Section id="wish" title={<Trans id="experts.support.wish">Wish to move</Trans>}><EditWish key={JSON.stringify(wish)} wish={wish} result={resultOf("save-wish")} /></Section>
    </Page>
  );
}
