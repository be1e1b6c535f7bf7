import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { maxPerWeek, maxWorkingDays, type QuestionRule } from "~/modules/discussion/questions/contract";
import { questionRuleOf, setQuestionRule } from "~/modules/discussion/questions/rule.server";
import { questionRuleInput } from "~/modules/discussion/questions/schema.server";
import { SavedNotice } from "~/modules/teams/ui/saved-notice";
import { formIn } from "~/platform/http/form-in.server";
import { requireActor } from "~/platform/http/require-actor.server";
import { answer } from "~/platform/http/respond-to.server";
import { useFormat } from "~/platform/i18n/format";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldProps } from "~/ui/field-props";
import { TextField } from "~/ui/text-field";

export const handle = { areas: ["teams", "discussion/threads"] } satisfies RouteHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return { rule: await answer(() => questionRuleOf(actor, params.slug ?? "")) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const slug = params.slug ?? "";
  const submission = parseWithZod(await formIn(request), { schema: questionRuleInput });
  return answer(async () => {
    if (submission.status !== "success") {
      await questionRuleOf(actor, slug);
      return data(submission.reply(), { status: 422 });
    }
    await setQuestionRule(actor, slug, submission.value);
    return redirect(`/teams/${slug}/settings/questions?saved`, 303);
  });
}

/** When a question that nobody answers is passed on, and how often one person is asked. */
export default function SettingsQuestions() {
  const { rule } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const format = useFormat();
  const saved = useSearchParams()[0].has("saved");
  const pending = useNavigation().formMethod === "POST";
  const [form, fields] = useForm<QuestionRule>({ lastResult: useActionData<typeof action>() ?? null, defaultValue: { workingDays: String(rule.workingDays), perWeek: String(rule.perWeek) } });
  const [mostDays, mostAsks] = [format.number(maxWorkingDays), format.number(maxPerWeek)];
  const days = { ...fieldProps(fields.workingDays), errors: fields.workingDays.errors?.map(() => t({ id: "discussion.rule.daysError", message: `Write a whole number from 0 to ${mostDays}.` })) };
  const asks = { ...fieldProps(fields.perWeek), errors: fields.perWeek.errors?.map(() => t({ id: "discussion.rule.perWeekError", message: `Write a whole number from 1 to ${mostAsks}.` })) };
  return (
    <>
      <SavedNotice shown={saved} />
      <p className="measure"><Trans id="discussion.rule.text">A question in which nobody but the asker has written is passed on to members who may know, with the reason, and after as long again to leads and coordinators. Whom it was passed on to stands in the thread.</Trans></p>
      <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-5">
        <ErrorSummary fields={[days, asks]} />
        <TextField {...days} inputMode="numeric" label={t({ id: "discussion.rule.days", message: "Working days until it is passed on" })} hint={t({ id: "discussion.rule.daysHint", message: "Monday to Friday; 0 is never" })} required />
        <TextField {...asks} inputMode="numeric" label={t({ id: "discussion.rule.perWeek", message: "Questions passed on to one person in a week, at most" })} required />
        <div><Button pending={pending}><Trans id="discussion.change.save">Save</Trans></Button></div>
      </Form>
    </>
  );
}
