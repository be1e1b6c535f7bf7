import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { StoredElsewhere } from "~/modules/conversations/ui/stored-elsewhere";
import { useWhenField, WhenFields } from "~/modules/conversations/ui/when-fields";
import { detectLanguageValue } from "~/modules/discussion/contract";
import { reachIn } from "~/modules/discussion/mentions/reach-in.server";
import { scheduleMessage } from "~/modules/discussion/later/schedule-message.server";
import { sendLaterView } from "~/modules/discussion/later/scheduled-list.server";
import { laterQuery, scheduleInput } from "~/modules/discussion/later/schema.server";
import { takeQuickTime, whenView } from "~/modules/discussion/later/when.server";
import { CallTeam } from "~/modules/discussion/ui/call-team";
import { useErrorTexts } from "~/modules/discussion/ui/use-error-texts";
import { LanguageSelect } from "~/modules/discussion/ui/language-select";
import type { Actor } from "~/platform/auth/actor";
import { DomainError, notFound } from "~/platform/errors";
import { answerWriter } from "~/platform/http/answer-writer.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { isLocale } from "~/platform/i18n/locales";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextArea } from "~/ui/text-area";

export const handle = { areas: ["conversations", "discussion"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "conversations.later.pageTitle", message: "Send later · Meridian" }));
  return answer(async () => {
    const query = laterQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    const { sendAt, messageId, ...view } = await sendLaterView(actor, query.data ?? notFound("message"));
    return { title, view, messageId: messageId ?? randomUUID(), when: await whenView(actor, sendAt, context.locale) };
  });
}

type Typed = Partial<Record<string, string>>;

export function action(args: ActionFunctionArgs) {
  return answerWriter(args, async (actor, fields) => {
    takeQuickTime(fields);
    const typed = Object.fromEntries(fields) as Typed;
    const submission = parseWithZod(fields, { schema: scheduleInput(actor.timeZone) });
    if (submission.status !== "success") return data({ typed, errors: submission.error ?? {} }, { status: 422 });
    const { callTeam, ...input } = submission.value;
    try {
      await scheduleMessage(actor, { ...input, callsTeam: callTeam });
      return redirect("/messages/scheduled", 303);
    } catch (error) {
      if (error instanceof DomainError && error.code === "conflict") return changedElsewhere(actor, typed, input, error);
      if (error instanceof DomainError && error.message === "team_reach") return data({ typed, errors: { message: ["team_reach"] }, reach: await reachIn(actor, input.threadId) }, { status: 422 });
      if (error instanceof DomainError && error.field) return data({ typed, errors: { [error.field]: [error.message] } }, { status: 422 });
      throw error;
    }
  });
}

/** The words come back beside what another device has made of the message meanwhile; whoever sends them again knows of it. */
async function changedElsewhere(actor: Actor, typed: Typed, { messageId, threadId }: { messageId: string; threadId: number }, { field, message }: DomainError) {
  const stored = field ? await sendLaterView(actor, { id: messageId, threadId }) : null;
  const goingOn: Typed = stored ? { ...typed, version: String(stored.version), draft: String(stored.draft) } : typed;
  return data({ typed: goingOn, errors: { message: [field ? message : "conflict"] }, stored }, { status: 409 });
}

/** When a message is to be sent. */
export default function Later() {
  const { view, messageId, when: { at, zone, times } } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const errors: Record<string, string[] | null> = back?.errors ?? {};
  const fields = {
    message: { id: "message", name: "message", errors: errorTexts("message", errors.message) },
    sendAt: useWhenField(errors.sendAt),
  };
  const language = back?.typed.language;
  const header = (
    <PageHeader
      above={<Breadcrumbs items={[{ to: view.href, label: <bdi lang={view.titleLanguage}>{view.title}</bdi> }]} />}
      title={<Trans id="conversations.later">Send later</Trans>}
      lead={<Trans id="conversations.later.lead">The message waits until then, by your clock in {zone}. Until it is sent you can change it or keep it back.</Trans>}
    />
  );
  return (
    <Page header={header}>
      <Form method="post" className="grid max-w-read gap-5">
        <ErrorSummary fields={Object.values(fields)} />
        {back && "stored" in back && back.stored ? <StoredElsewhere stored={back.stored} /> : null}
        <input type="hidden" name="threadId" value={view.threadId} />
        <input type="hidden" name="draft" value={back?.typed.draft ?? view.draft} />
        <input type="hidden" name="version" value={back?.typed.version ?? view.version} />
        <input type="hidden" name="messageId" value={back?.typed.messageId ?? messageId} />
        <TextArea {...fields.message} rows={6} label={t({ id: "conversations.write.message", message: "Message" })} defaultValue={back?.typed.message ?? view.message} required />
        <CallTeam reach={back && "reach" in back ? Number(back.reach) : undefined} />
        <LanguageSelect detects defaultValue={isLocale(language) ? language : language === undefined && view.language ? view.language : detectLanguageValue} />
        <WhenFields
          field={fields.sendAt} at={back?.typed.sendAt ?? at} times={times} back={view.href}
          submit={<Trans id="conversations.later.submit">Send at this time</Trans>} quick={(when) => <Trans id="conversations.later.quick">Send {when}</Trans>} />
      </Form>
    </Page>
  );
}
