import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { editTaxonomy } from "~/modules/directory/edit-taxonomy.server";
import { taxonomyStepSchema } from "~/modules/directory/taxonomy-schema.server";
import { termView } from "~/modules/directory/taxonomy-view.server";
import { MergeTerm, TermForm } from "~/modules/directory/ui/term-form";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireAdministrator } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";

export const handle = { areas: ["directory"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireAdministrator(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "directory.taxonomy.pageTitle", message: "Fields of expertise · Meridian" }));
  return answer(async () => ({ title, saved: new URL(request.url).searchParams.has("saved"), term: await termView(actor, params.id ?? "", context.locale) }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireAdministrator(context, request);
  const submission = parseWithZod(await formIn(request), { schema: taxonomyStepSchema });
  const step = String(submission.payload.intent ?? "");
  return answer(async () => {
    if (submission.status !== "success") return data({ step, result: submission.reply() }, { status: 422 });
    try {
      const id = await editTaxonomy(actor, params.id ?? "", submission.value);
      return redirect(`/administration/taxonomy/${id}?saved`, { status: 303 });
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return data({ step, result: submission.reply({ fieldErrors: { [error.field]: ["refused"] } }) }, { status: 422 });
    }
  });
}

/** One term: its labels and synonyms, a narrower one below it, and its merging into another. */
export default function Term() {
  const { term, saved } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { t } = useLingui();
  const resultOf = (step: string) => (answered && "result" in answered && answered.step === step ? answered.result : undefined);
  const { people, itself, threads } = term;
  return (
    <Page header={<PageHeader
      above={<Breadcrumbs items={[{ to: "/administration/taxonomy", label: <Trans id="directory.taxonomy.title">Fields of expertise</Trans> }]} />}
      title={<bdi>{term.name}</bdi>} meta={term.id}
      lead={t({ id: "directory.term.uses", message: `People with this term or a narrower one: ${people} (this one itself: ${itself}) · threads: ${threads}` })}
    />}>
      {saved && !answered ? <Notice tone="positive"><Trans id="directory.edit.saved">Saved.</Trans></Notice> : null}
      <Section id="labels" title={<Trans id="directory.term.labels">Labels and synonyms</Trans>}><TermForm key={term.id + JSON.stringify(term.label)} intent="save" label={term.label} synonyms={term.synonyms} submit={<Trans id="directory.edit.save">Save</Trans>} result={resultOf("save")} /></Section>
      {term.mayHaveNarrower ? <Section id="narrower" title={<Trans id="directory.term.narrower">A narrower term</Trans>}><TermForm intent="add" label={{}} synonyms={[]} submit={<Trans id="directory.term.add">Add below</Trans>} result={resultOf("add")} /></Section> : null}
      <Section id="merge" title={<Trans id="directory.term.mergeTitle">Merge into another term</Trans>}>
        <p className="measure text-ink-muted"><Trans id="directory.term.mergeLead">People, evidence, missions, requests, threads and teams will say the other term, and this one’s labels become its synonyms. It cannot be taken apart again.</Trans></p>
        <MergeTerm key={term.id} others={term.others} result={resultOf("merge")} />
      </Section>
    </Page>
  );
}
