import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { declineBuddy } from "~/modules/induction/decline-buddy.server";
import { newcomerProgressView } from "~/modules/induction/newcomer-progress-view.server";
import { CompanionFacts } from "~/modules/induction/ui/companion-facts";
import { ProgressBar } from "~/modules/induction/ui/progress-bar";
import { StepGroups } from "~/modules/induction/ui/step-groups";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["induction"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.newcomer.name ?? ""} · Meridian` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const view = await answer(() => newcomerProgressView(actor, params.handle ?? "", context.locale));
  if (view.own) throw redirect("/first-week");
  return view;
}

/** The buddy says no. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  await answer(() => declineBuddy(actor, { handle: params.handle ?? "" }));
  return redirect("/", 303);
}

/** How far a newcomer has come, for their buddy. */
export default function NewcomerProgress() {
  const { newcomer, day, progress } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { name } = newcomer;
  const aside = (
    <>
      <Section id="newcomer" title={<Trans id="induction.newcomer">The newcomer</Trans>}><CompanionFacts companion={newcomer} /></Section>
      <Disclosure summary={<Trans id="induction.decline">It does not suit me</Trans>}>
        <p className="mb-3 text-ink-muted"><Trans id="induction.declineText">No reason is needed. Whoever can will name somebody else, and you no longer see these steps.</Trans></p>
        <Form method="post"><Button size="sm" tone="quiet"><Trans id="induction.declineAction">Say no</Trans></Button></Form>
      </Disclosure>
    </>
  );
  return (
    <Page
      header={<PageHeader title={<Trans id="induction.weeksOf">The first weeks of <bdi>{name}</bdi></Trans>} meta={<Trans id="induction.day">Day {day}</Trans>} lead={<Trans id="induction.youAreBuddy">You are their buddy. Besides them, you alone see this.</Trans>} />}
      asideLabel={t({ id: "induction.newcomer", message: "The newcomer" })}
      aside={aside}
    >
      <ProgressBar progress={progress} />
      <StepGroups groups={progress.groups} own={false} />
    </Page>
  );
}
