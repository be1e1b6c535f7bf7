import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { requestPasswordReset } from "~/modules/identity/request-password-reset.server";
import { forgottenPasswordSchema, type ForgottenPasswordForm } from "~/modules/identity/schema.server";
import { useErrorTexts } from "~/modules/identity/ui/use-error-texts";
import { DomainError } from "~/platform/errors";
import { clientOf } from "~/platform/http/client.server";
import { formIn } from "~/platform/http/form-in.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { TextField } from "~/ui/text-field";

export const handle = { areas: ["identity"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export function loader({ context }: LoaderFunctionArgs) {
  return { title: i18nFor(context.locale)._(msg({ id: "identity.forgotten.pageTitle", message: "New password · Meridian" })) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await formIn(request), { schema: forgottenPasswordSchema });
  if (submission.status !== "success") return data({ sent: false, result: submission.reply() }, { status: 422 });
  try {
    await requestPasswordReset(submission.value.email, clientOf(request, context));
    return data({ sent: true, result: submission.reply() });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return data({ sent: false, result: submission.reply({ formErrors: ["too_many_hour"] }) }, { status: 429 });
  }
}

export default function ForgottenPassword() {
  const { t } = useLingui();
  const { texts, worded } = useErrorTexts();
  const answer = useActionData<typeof action>();
  const [form, fields] = useForm<ForgottenPasswordForm>({ lastResult: answer?.sent ? undefined : answer?.result });
  const email = worded(fields.email);
  return (
    <Page width="form" header={<PageHeader title={<Trans id="identity.forgotten.title">Ask for a new password</Trans>} />}>
      {answer?.sent ? (
        <Notice tone="positive">
          <Trans id="identity.forgotten.sent">If somebody has this address here, a mail with a link is on its way. The link works for one hour.</Trans>
        </Notice>
      ) : null}
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <ErrorSummary errors={texts(form.errors)} fields={[email]} />
        <TextField {...email} label={t({ id: "identity.email", message: "E-mail address" })} type="email" autoComplete="username" required maxLength={254} />
        <div><Button tone="primary"><Trans id="identity.forgotten.submit">Send me a link</Trans></Button></div>
      </Form>
    </Page>
  );
}
