import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { finishInduction } from "~/modules/induction/finish-induction.server";
import { firstWeekView, type FirstWeek } from "~/modules/induction/first-week-view.server";
import { tickSchema } from "~/modules/induction/schema.server";
import { tickStep } from "~/modules/induction/tick-step.server";
import { CompanionFacts } from "~/modules/induction/ui/companion-facts";
import { PeopleToKnow } from "~/modules/induction/ui/people-to-know";
import { ProgressBar } from "~/modules/induction/ui/progress-bar";
import { SayHello } from "~/modules/induction/ui/say-hello";
import { StepGroups } from "~/modules/induction/ui/step-groups";
import { TeamsToJoin } from "~/modules/induction/ui/teams-to-join";
import { ToRead } from "~/modules/induction/ui/to-read";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["induction"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "induction.pageTitle", message: "Your first weeks · Meridian" }));
  return { title, ...(await firstWeekView(actor, context.locale)) };
}

/** Ticks a step off or back, or closes and reopens the whole. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const submission = parseWithZod(await formIn(request), { schema: tickSchema });
    if (submission.status !== "success") throw new DomainError("invalid");
    const input = submission.value;
    if (!("step" in input)) {
      await finishInduction(actor, input.intent === "finish");
      return redirect("/first-week", 303);
    }
    await tickStep(actor, { step: input.step, done: input.intent === "done" });
    return redirect(`/first-week#step-${input.step}`, 303);
  });
}

export default function FirstWeekPage() {
  const { begun } = useLoaderData<typeof loader>();
  if (begun) return <Weeks weeks={begun} />;
  return (
    <Page header={<PageHeader title={<Trans id="induction.title">Your first weeks</Trans>} />}>
      <EmptyState title={<Trans id="induction.none">No first weeks of yours are under way</Trans>} action={<LinkButton to="/"><Trans id="induction.toToday">Back to Today</Trans></LinkButton>}>
        <Trans id="induction.noneText">Newcomers find here what to do on day one, in the first week and in the first month. Whoever leads one of your teams, or an administrator, can begin it for you.</Trans>
      </EmptyState>
    </Page>
  );
}

function Weeks({ weeks }: { weeks: FirstWeek }) {
  const { t } = useLingui();
  const { day, finished, progress, buddy, teams, suggestions, people, reading } = weeks;
  const { next } = progress;
  const { text: nextStep, language: nextLanguage } = next?.text ?? { text: "", language: "en" };
  const lead = finished ? null : next
    ? <a className="underline underline-offset-3" href={`#step-${next.id}`}><Trans id="induction.next">Next: <span lang={nextLanguage}>{nextStep}</span></Trans></a>
    : <Trans id="induction.allDone">Everything is done. Well begun.</Trans>;
  return (
    <Page
      header={<PageHeader title={<Trans id="induction.title">Your first weeks</Trans>} meta={<Trans id="induction.day">Day {day}</Trans>} lead={lead} />}
      asideLabel={t({ id: "induction.buddy", message: "Your buddy" })}
      aside={<div className="max-xl:hidden"><Buddy id="buddy-beside" buddy={buddy} /></div>}
    >
      {finished ? <Finished /> : null}
      <div className="grid gap-2">
        <ProgressBar progress={progress} />
        <p className="text-sm text-ink-muted"><Trans id="induction.private">Only you and your buddy see what is done.</Trans></p>
      </div>
      <div className="scroll-mt-20 xl:hidden" id="buddy"><Buddy id="buddy-above" buddy={buddy} /></div>
      <StepGroups groups={progress.groups} own />
      <Section id="hello" title={<Trans id="induction.hello">Say hello</Trans>}><SayHello teams={teams} /></Section>
      {reading.length > 0 ? <Section id="reading" title={<Trans id="induction.reading">What to read first</Trans>}><ToRead documents={reading} /></Section> : null}
      {suggestions.length > 0 ? <Section id="teams" title={<Trans id="induction.teams">Teams that may be yours</Trans>}><TeamsToJoin teams={suggestions} /></Section> : null}
      {people.length > 0 ? <Section id="people" title={<Trans id="induction.people">People to know</Trans>}><PeopleToKnow people={people} /></Section> : null}
      {finished ? null : (
        <Section id="finish" title={<Trans id="induction.finish">When you have found your way</Trans>}>
          <p className="measure"><Trans id="induction.finishText">Close this whenever you like, with steps left or not: it leaves your Today, and you find it again at this address.</Trans></p>
          <Form method="post"><Button tone="quiet" name="intent" value="finish"><Trans id="induction.finishAction">I have found my way</Trans></Button></Form>
        </Section>
      )}
    </Page>
  );
}

function Finished() {
  return (
    <Notice
      tone="positive"
      title={<Trans id="induction.finished">You have found your way</Trans>}
      action={<Form method="post"><Button size="sm" tone="quiet" name="intent" value="reopen"><Trans id="induction.reopen">Show it on Today again</Trans></Button></Form>}
    >
      <Trans id="induction.finishedText">What you ticked is kept. Perhaps you will be somebody’s buddy one day.</Trans>
    </Notice>
  );
}

/** Beside the steps on a wide screen, above them on a narrow one. */
function Buddy({ id, buddy }: { id: string; buddy: FirstWeek["buddy"] }) {
  return (
    <Section id={id} title={<Trans id="induction.buddy">Your buddy</Trans>}>
      {buddy ? (
        <>
          <CompanionFacts companion={buddy} />
          <p className="text-ink-muted"><Trans id="induction.buddyText">Ask them what one does not ask a whole team.</Trans></p>
        </>
      ) : (
        <p className="text-ink-muted"><Trans id="induction.noBuddy">Nobody is named yet. Those who lead your teams, and the administrators, see that you wait.</Trans></p>
      )}
    </Section>
  );
}
