import { parseWithZod } from "@conform-to/zod/v4";
import { Trans } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readRequest } from "~/modules/notifications/read-notifications.server";
import { requestView } from "~/modules/requests/request-view.server";
import { findSchema, requestIdSchema, stepSchema, togetherSchema } from "~/modules/requests/schema.server";
import { takeRequestMessage } from "~/modules/requests/take-request-message.server";
import { takeRequestStep } from "~/modules/requests/take-request-step.server";
import { AskSomebodyElse } from "~/modules/requests/ui/ask-somebody-else";
import { CandidateList } from "~/modules/requests/ui/candidate-list";
import { CoverWishes } from "~/modules/requests/ui/cover-wishes";
import { ConsultationList } from "~/modules/requests/ui/consultation-list";
import { Conversation } from "~/modules/requests/ui/conversation";
import { JointWeeks } from "~/modules/requests/ui/joint-weeks";
import { OwnSteps } from "~/modules/requests/ui/own-steps";
import { ProposalList } from "~/modules/requests/ui/proposal-list";
import { RequestFacts } from "~/modules/requests/ui/request-facts";
import { Timeline } from "~/modules/requests/ui/timeline";
import { Turn } from "~/modules/requests/ui/turn";
import { typedIn } from "~/modules/requests/ui/typed-in";
import { stateTone, useRequestWords } from "~/modules/requests/ui/rows/use-request-words";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { isGuessed } from "~/platform/http/is-guessed.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { Section } from "~/ui/section";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";

export const handle = { areas: ["requests", "experts", "files", "requests/rows"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.view.title ?? ""} · Meridian` }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { searchParams } = new URL(request.url);
  const asked = { together: togetherSchema.parse(searchParams.getAll("together")), find: findSchema.parse(searchParams.get("find")) };
  const view = await answer(() => requestView(actor, requestIdSchema.parse(params.requestId), context.locale, asked));
  if (!isGuessed(request)) await readRequest(actor, view.id);
  return { view, lite: context.lite };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formIn(request);
  if (form.get("intent") === "write") return answer(() => write(actor, requestIdSchema.parse(params.requestId), form));
  const submission = parseWithZod(form, { schema: stepSchema });
  if (submission.status !== "success") return data(typedIn(form, submission.error ?? {}), { status: 422 });
  return answer(async () => {
    try {
      await takeRequestStep(actor, requestIdSchema.parse(params.requestId), submission.value);
      return redirect(submission.value.intent === "discard" ? "/requests" : `/requests/${params.requestId}`, 303);
    } catch (error) {
      if (!(error instanceof DomainError) || !error.field) throw error;
      return data(typedIn(form, { [error.field]: [error.message] }), { status: 422 });
    }
  });
}

/** A message for the conversation, with its files. */
async function write(actor: Actor, id: number, form: FormData) {
  const wrong = await takeRequestMessage(actor, id, form);
  return wrong ? data(typedIn(form, wrong.errors, wrong.attached), { status: 422 }) : redirect(`/requests/${id}`, 303);
}

export default function Request() {
  const { view, lite } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>() ?? null;
  const words = useRequestWords();
  const { id, title, language, need, state, kind, abilities, candidates, proposals, consultations, joint, wishes, timeline, wanted, nobodyCovers, find, found } = view;
  return (
    <Page
      header={
        <PageHeader
          title={title} titleLang={language}
          above={<Breadcrumbs items={[{ to: "/requests", label: <Trans id="requests.title">Requests</Trans> }]} />}
          meta={<><Badge tone={stateTone(state)}>{words.states[state]}</Badge><span>{words.kinds[kind]}</span></>}
          actions={abilities.edit ? <LinkButton to={`/requests/${id}/edit`} icon="edit" size="sm"><Trans id="requests.edit.link">Change</Trans></LinkButton> : null}
        />
      }
      aside={<Section id="timeline" title={<Trans id="requests.timeline">What happened</Trans>}><Timeline lines={timeline} /></Section>}
    >
      <Turn view={view} />
      {need ? <p className="measure whitespace-pre-line" lang={language} dir="auto">{need}</p> : null}
      <RequestFacts view={view} />
      <OwnSteps view={view} returned={returned} />
      {proposals.length > 0 ? <Section id="people" title={<Trans id="requests.people">People</Trans>}><ProposalList view={view} returned={returned} /></Section> : null}
      {candidates ? <Section id="candidates" title={<Trans id="requests.candidates">Who could help</Trans>}><CandidateList candidates={candidates} several={wanted > 1} returned={returned} />
        <AskSomebodyElse find={find} found={found} several={wanted > 1} returned={returned} /></Section> : null}
      {wishes ? <Section id="wishes" title={<Trans id="requests.wishes">Who wishes to go</Trans>}><CoverWishes wishes={wishes} suggested={proposals.flatMap(({ person }) => (person ? [person.handle] : []))} returned={returned} /></Section> : null}
      {joint ? <Section id="joint" title={<Trans id="requests.joint">Common free weeks</Trans>}><JointWeeks joint={joint} /></Section> : null}
      {state === "draft" ? null : <Section id="messages" title={<Trans id="requests.messages">Conversation</Trans>}><Conversation view={view} lite={lite} returned={returned} /></Section>}
      {consultations.length > 0 || nobodyCovers ? <Section id="consultations" title={<Trans id="requests.consultations">Who is consulted</Trans>}><ConsultationList view={view} returned={returned} /></Section> : null}
    </Page>
  );
}
