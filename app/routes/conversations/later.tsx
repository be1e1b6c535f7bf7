import { randomUUID } from "node:crypto";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { detectLanguageValue } from "~/modules/discussion/contract";
import { reachIn } from "~/modules/discussion/mentions/reach-in.server";
import { quickTimes, wallTimeIn } from "~/modules/discussion/later/quick-times.server";
import { scheduleMessage } from "~/modules/discussion/later/schedule-message.server";
import { sendLaterView } from "~/modules/discussion/later/scheduled-list.server";
import { laterQuery, scheduleInput } from "~/modules/discussion/later/schema.server";
import { CallTeam } from "~/modules/discussion/ui/call-team";
import { useErrorTexts } from "~/modules/discussion/ui/use-error-texts";
import { LanguageSelect } from "~/modules/discussion/ui/language-select";
import { zoneCities } from "~/modules/organisation/public.server";
import { DomainError, notFound } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor, requireWriter } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { useFormat } from "~/platform/i18n/format";
import { isLocale } from "~/platform/i18n/locales";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Page } from "~/ui/shell/page";
import { PageHeader } from "~/ui/shell/page-header";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";

export const handle = { areas: ["conversations", "discussion"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "conversations.later.pageTitle", message: "Send later · Meridian" }));
  return answer(async () => {
    const query = laterQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    const [{ sendAt, messageId, ...view }, cityOf] = await Promise.all([sendLaterView(actor, query.data ?? notFound("message")), zoneCities(context.locale)]);
    const at = sendAt ? wallTimeIn(sendAt, actor.timeZone) : "";
    return { title, view, messageId: messageId ?? randomUUID(), at, zone: cityOf(actor.timeZone), times: quickTimes(new Date(), actor.timeZone) };
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireWriter(context, request);
  return answer(async () => {
    const fields = await formIn(request);
    // A quick choice is a button whose value is the time.
    const quick = fields.get("quick");
    if (typeof quick === "string") fields.set("sendAt", quick);
    const typed = Object.fromEntries(fields) as Partial<Record<string, string>>;
    const submission = parseWithZod(fields, { schema: scheduleInput(actor.timeZone) });
    if (submission.status !== "success") return data({ typed, errors: submission.error ?? {} }, { status: 422 });
    const { callTeam, ...input } = submission.value;
    try {
      await scheduleMessage(actor, { ...input, callsTeam: callTeam });
      return redirect("/messages/scheduled", 303);
    } catch (error) {
      if (error instanceof DomainError && error.code === "conflict") return data({ typed, errors: { message: ["conflict"] } }, { status: 422 });
      if (error instanceof DomainError && error.message === "team_reach") return data({ typed, errors: { message: ["team_reach"] }, reach: await reachIn(actor, input.threadId) }, { status: 422 });
      if (error instanceof DomainError && error.field) return data({ typed, errors: { [error.field]: [error.message] } }, { status: 422 });
      throw error;
    }
  });
}

/** When a message is to be sent. */
export default function Later() {
  const { view, messageId, at, zone, times } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { t } = useLingui();
  const format = useFormat();
  const errorTexts = useErrorTexts();
  const pending = useNavigation().formMethod === "POST";
  const errors: Record<string, string[] | null> = back?.errors ?? {};
  const noTime = t({ id: "conversations.later.noTime", message: "Give a day and time that lies ahead, within a year." });
  const fields = {
    message: { id: "message", name: "message", errors: errorTexts("message", errors.message) },
    sendAt: { id: "sendAt", name: "sendAt", errors: errors.sendAt ? [noTime] : undefined },
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
        <input type="hidden" name="threadId" value={view.threadId} />
        <input type="hidden" name="messageId" value={back?.typed.messageId ?? messageId} />
        <TextArea {...fields.message} rows={6} label={t({ id: "conversations.write.message", message: "Message" })} defaultValue={back?.typed.message ?? view.message} required />
        <CallTeam reach={back && "reach" in back ? Number(back.reach) : undefined} />
        <LanguageSelect detects defaultValue={isLocale(language) ? language : language === undefined && view.language ? view.language : detectLanguageValue} />
        <TextField {...fields.sendAt} type="datetime-local" label={t({ id: "conversations.later.when", message: "Day and time" })} defaultValue={back?.typed.sendAt ?? at} />
        <div className="flex flex-wrap gap-2">
          <Button pending={pending}><Trans id="conversations.later.submit">Send at this time</Trans></Button>
          {times.map(({ at: value, moment }) => {
            const when = format.dateTime(moment);
            return <Button key={value} tone="quiet" name="quick" value={value}><Trans id="conversations.later.quick">Send {when}</Trans></Button>;
          })}
          <LinkButton tone="plain" to={view.href}><Trans id="conversations.write.cancel">Cancel</Trans></LinkButton>
        </div>
      </Form>
    </Page>
  );
}
