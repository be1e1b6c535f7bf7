import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { accessChecklist } from "~/modules/induction/access-checklist.server";
import { changeChecklist } from "~/modules/induction/change-checklist.server";
import { checklistView } from "~/modules/induction/checklist-view.server";
import { checklistSchema, idSchema, languageQuery } from "~/modules/induction/schema.server";
import { ChecklistDetails } from "~/modules/induction/ui/checklist-details";
import { ChecklistSteps } from "~/modules/induction/ui/checklist-steps";
import { StepForm } from "~/modules/induction/ui/step-form";
import { DomainError, notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { endonyms, locales } from "~/platform/i18n/locales";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { CountBadge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { Tabs } from "~/ui/tabs";

export const handle = { areas: ["induction", "experts", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.checklist.heading?.text ?? ""} · Meridian` }];

const idIn = (params: { checklistId?: string }): number => idSchema.safeParse(params.checklistId).data ?? notFound("checklist");
const queryOf = (request: Request) => languageQuery.parse(Object.fromEntries(new URL(request.url).searchParams));

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const query = queryOf(request);
  return answer(async () => ({ checklist: await checklistView(actor, idIn(params), context.locale, query.in ?? context.locale), step: query.step }));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const query = queryOf(request);
  return answer(async () => {
    const id = idIn(params);
    await accessChecklist(actor, id);
    const submission = parseWithZod(await formIn(request), { schema: checklistSchema });
    const intent = String(submission.payload.intent ?? "");
    if (submission.status !== "success") return data({ intent, result: submission.reply() }, { status: 422 });
    try {
      await changeChecklist(actor, id, submission.value);
    } catch (error) {
      if (!(error instanceof DomainError) || error.field !== "text") throw error;
      return data({ intent, result: submission.reply({ fieldErrors: { text: [error.message] } }) }, { status: 422 });
    }
    if (intent === "remove-checklist") return redirect("/induction", 303);
    return redirect(`/induction/checklists/${id}?in=${query.in ?? context.locale}#${intent === "details" ? "details-part" : "steps"}`, 303);
  });
}

/** Writing a checklist, one language at a time. */
export default function Checklist() {
  const { checklist, step: chosen } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const resultOf = (intent: string) => (answered?.intent === intent ? answered.result : undefined);
  const { t } = useLingui();
  const { id, heading, team, language, missing } = checklist;
  const here = `/induction/checklists/${id}?in=${language}`;
  const step = checklist.steps.find((each) => each.id === chosen);
  return (
    <Page header={<PageHeader
      above={<Breadcrumbs items={[{ to: "/induction", label: <Trans id="induction.newcomers">Newcomers</Trans> }]} />}
      title={heading?.text ?? <Trans id="induction.checklist.untitled">A checklist</Trans>}
      titleLang={heading?.language}
      lead={team ? <bdi>{team.name}</bdi> : <Trans id="induction.checklist.forAll">The whole organisation</Trans>}
      tabs={<Tabs label={t({ id: "induction.checklist.languages", message: "Language" })} items={locales.map((each) => {
        const count = missing[each];
        return {
          to: `/induction/checklists/${id}?in=${each}`, label: <span lang={each}>{endonyms[each]}</span>, current: each === language,
          count: <CountBadge quiet count={count} label={t({ id: "induction.checklist.missing", message: `${count} not written yet` })} />,
        };
      })} />}
    />}>
      <Section id="steps" title={<Trans id="induction.checklist.stepsTitle">Steps</Trans>}>
        {checklist.steps.length === 0 ? <p className="text-ink-muted"><Trans id="induction.checklist.noSteps">No step yet. Five to ten that can be finished do more than thirty that cannot.</Trans></p> : <ChecklistSteps checklist={checklist} here={here} />}
      </Section>
      <Section id="step-form" title={step ? <Trans id="induction.step.changeTitle">Change a step</Trans> : <Trans id="induction.step.addTitle">Add a step</Trans>}>
        <StepForm key={`${language} ${step?.id ?? checklist.steps.length}`} step={step} language={language} cancelHref={here} lastResult={resultOf("save-step")} />
      </Section>
      <Section id="details-part" title={<Trans id="induction.checklist.details">Title and conditions</Trans>}>
        <ChecklistDetails key={language} checklist={checklist} lastResult={resultOf("details")} />
      </Section>
      <Disclosure summary={<Trans id="induction.checklist.remove">Remove this checklist</Trans>}>
        <p className="mb-3 text-ink-muted"><Trans id="induction.checklist.removeText">It goes with all its steps, from newcomers’ pages too.</Trans></p>
        <Form method="post"><Button size="sm" tone="danger" name="intent" value="remove-checklist"><Trans id="induction.checklist.removeAction">Remove it</Trans></Button></Form>
      </Disclosure>
    </Page>
  );
}
