import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { threadHref } from "~/modules/discussion/hrefs";
import { maxReportNote, reportGrounds } from "~/modules/discussion/reports/contract";
import { reportMessage } from "~/modules/discussion/reports/report-message.server";
import { reportView } from "~/modules/discussion/reports/report-view.server";
import { reportInput, reportQuery } from "~/modules/discussion/reports/schema.server";
import { threadIdIn } from "~/modules/discussion/schema.server";
import { useGroundWords } from "~/modules/discussion/ui/threads/use-report-words";
import { ThreadSubpage } from "~/modules/discussion/ui/threads/thread-subpage";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";

export const handle = { areas: ["discussion", "discussion/threads"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const title = i18nFor(context.locale)._(msg({ id: "discussion.report.pageTitle", message: "Report a message · Meridian" }));
  return answer(async () => {
    const id = threadIdIn(params);
    const view = await reportView(actor, id, context.locale, reportQuery.parse(Object.fromEntries(new URL(request.url).searchParams)).seq);
    if (view.team?.slug !== params.slug) throw redirect(`${threadHref(view.team?.slug, id)}/report`, 301);
    return { title, id, view };
  });
}

export function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  return answer(async () => {
    const id = threadIdIn(params);
    const typed = Object.fromEntries(await formIn(request)) as { seq?: string; ground?: string; note?: string };
    const input = reportInput.safeParse(typed);
    if (!input.success) {
      await reportView(actor, id, context.locale, undefined);
      return data({ typed, fields: input.error.issues.map(({ path }) => String(path[0])) }, { status: 422 });
    }
    await reportMessage(actor, id, input.data);
    return redirect(`${threadHref(params.slug, id)}/report?sent`, 303);
  });
}

/** Tells those who answer for the team that a message should not stand as it does. */
export default function Report() {
  const { id, view } = useLoaderData<typeof loader>();
  const back = useActionData<typeof action>();
  const { t } = useLingui();
  const words = useGroundWords();
  const sent = useSearchParams()[0].has("sent");
  const pending = useNavigation().formMethod === "POST";
  const href = threadHref(view.team?.slug, id);
  const wrong = (field: string, text: string) => (back?.fields.includes(field) ? [text] : undefined);
  const limit = maxReportNote;
  const fields = {
    seq: { id: "seq", name: "seq", errors: wrong("seq", t({ id: "discussion.report.whichError", message: "Choose the message." })) },
    ground: { id: "ground", name: "ground", errors: wrong("ground", t({ id: "discussion.report.groundError", message: "Choose what is wrong with it." })) },
    note: { id: "note", name: "note", errors: wrong("note", t({ id: "discussion.report.noteError", message: `Write at most ${limit} characters.` })) },
  };
  const [only] = view.messages.length === 1 ? view.messages : [];
  return (
    <ThreadSubpage thread={view} href={href} title={<Trans id="discussion.report.title">Report a message</Trans>} lead={view.team
      ? <Trans id="discussion.report.lead">Those who lead and coordinate the team see it, with your name; where none of them but the author is left, administrators see this one message. Nobody else does, nor the author.</Trans>
      : <Trans id="discussion.report.directLead">Administrators see this one message, with your name, and nothing else of the conversation. Nobody else does, nor the author.</Trans>}>
      {sent ? <Notice tone="positive" action={<LinkButton to={href} size="sm"><Trans id="discussion.change.back">Back to the thread</Trans></LinkButton>}>{view.team
        ? <Trans id="discussion.report.sent">Thank you. The team’s leads and coordinators will look at it, or an administrator where none of them can.</Trans>
        : <Trans id="discussion.report.directSent">Thank you. An administrator will look at it.</Trans>}</Notice> : null}
      {sent ? null : view.messages.length === 0 ? <EmptyState title={<Trans id="discussion.report.none">There is no message of somebody else here</Trans>} /> : (
        <Form method="post" className="grid max-w-read gap-6">
          <ErrorSummary fields={Object.values(fields)} />
          {only ? (
            <blockquote className="border-s-4 border-line ps-3">
              <input type="hidden" name="seq" value={only.seq} />
              <bdi className="font-semibold">{only.author}</bdi>
              <p dir="auto" lang={only.language}>{only.words}</p>
            </blockquote>
          ) : (
            <RadioGroup {...fields.seq} label={t({ id: "discussion.report.which", message: "Which message" })} defaultValue={back?.typed.seq} options={view.messages.map(({ seq, author, words: said }) => ({ value: String(seq), label: author, hint: said }))} />
          )}
          <RadioGroup {...fields.ground} label={t({ id: "discussion.report.ground", message: "What is wrong with it" })} defaultValue={back?.typed.ground} options={reportGrounds.map((ground) => ({ value: ground, label: words[ground] }))} />
          <TextArea {...fields.note} rows={4} optional label={t({ id: "discussion.report.note", message: "What they should know" })} defaultValue={back?.typed.note ?? ""} />
          <div><Button pending={pending}><Trans id="discussion.report.submit">Report the message</Trans></Button></div>
        </Form>
      )}
    </ThreadSubpage>
  );
}
