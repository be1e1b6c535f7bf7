import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { documentIdIn } from "~/modules/documents/schema.server";
import { GuidanceLine } from "~/modules/documents/ui/guidance-line";
import { lifeView, type LifeView } from "~/modules/guidance/life/life-view.server";
import { linesOf } from "~/modules/guidance/schema.server";
import { takeStep } from "~/modules/guidance/life/take-step.server";
import { DocumentCrumbs } from "~/modules/guidance/ui/document-crumbs";
import { LifeSections } from "~/modules/guidance/ui/life-sections";
import { typedIn, type ReturnedForm } from "~/modules/guidance/ui/typed-in";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { httpStatus } from "~/platform/http/status";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["guidance", "documents", "organisation"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title ?? "Meridian" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const view = await answer(async () => lifeView(actor, documentIdIn(params), context.locale));
  const name = view.document.title;
  return { view, title: i18nFor(context.locale)._(msg({ id: "guidance.life.pageTitle", message: `Approval of ${name} · Meridian` })) };
}

type ReturnedLife = ReturnedForm & { people?: LifeView["people"] };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  const intent = String(form.get("intent") ?? "");
  return answer(async () => {
    const id = documentIdIn(params);
    const step = takeStep(intent);
    const submission = parseWithZod(form, { schema: step.schema });
    if (submission.status !== "success") return data<ReturnedLife>(typedIn(intent, form, submission.error ?? {}), { status: 422 });
    try {
      return redirect(`${(await step.take(actor, id, submission.value)).href}/approval`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      const back: ReturnedLife = typedIn(intent, form, { [error.field]: [error.message] });
      // Whoever is called as somebody typed is then among those to choose from.
      if (error.message === "person_several") back.people = (await lifeView(actor, id, context.locale, linesOf(form.getAll(error.field).join("\n")))).people;
      return data(back, { status: httpStatus[error.code] });
    }
  });
}

/** Where a piece of guidance stands between its first draft and its readers, and what one may do about it. */
export default function Life() {
  const { view } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const people = returned?.people ?? view.people;
  return (
    <Page header={<PageHeader above={<DocumentCrumbs document={view.document} />} title={<Trans id="guidance.life.title">Review and approval</Trans>} />}>
      {view.standing ? <GuidanceLine guidance={view.standing} reads="published" href={view.document.href} mayWrite={view.steps.tick || view.steps.send} /> : null}
      <LifeSections view={{ ...view, people }} returned={returned} />
    </Page>
  );
}
