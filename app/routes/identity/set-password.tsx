import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { passwordMinLength } from "~/modules/identity/contract";
import { readLink } from "~/modules/identity/mailed-link.server";
import { setPasswordSchema, type SetPasswordForm } from "~/modules/identity/schema.server";
import { setPassword } from "~/modules/identity/set-password.server";
import { useErrorTexts } from "~/modules/identity/ui/use-error-texts";
import { formIn } from "~/platform/http/form-in.server";
import { clientOf } from "~/platform/http/client.server";
import { answer } from "~/platform/http/respond-to.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button, LinkButton } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { TextField } from "~/ui/text-field";

export const handle = { areas: ["identity"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const link = await readLink(params.token ?? "");
  const title = i18nFor(context.locale)._(msg({ id: "identity.setPassword.pageTitle", message: "Set a password · Meridian" }));
  return data({ title, link: link && { name: link.displayName, email: link.email } }, { status: link ? 200 : 404 });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await formIn(request), { schema: setPasswordSchema });
  if (submission.status !== "success") return data(submission.reply({ hideFields: ["password", "repeated"] }), { status: 422 });
  const cookie = await answer(() => setPassword(params.token ?? "", submission.value.password, clientOf(request, context)));
  return redirect("/", { status: 303, headers: { "Set-Cookie": cookie } });
}

export default function SetPassword() {
  const { link } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const { worded } = useErrorTexts();
  const [form, fields] = useForm<SetPasswordForm>({ lastResult: useActionData<typeof action>() });
  const password = worded(fields.password);
  const repeated = worded(fields.repeated);
  if (!link) return <UsedUp />;
  const name = link.name;
  return (
    <Page width="form" header={<PageHeader title={<Trans id="identity.setPassword.title">Set a password</Trans>} lead={<Trans id="identity.setPassword.lead">For <bdi>{name}</bdi>. You are signed in afterwards, and signed out everywhere else.</Trans>} />}>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <ErrorSummary fields={[password, repeated]} />
        <input type="hidden" name="username" autoComplete="username" value={link.email} />
        <TextField {...password} type="password" autoComplete="new-password" required minLength={passwordMinLength} maxLength={200} label={t({ id: "identity.newPassword", message: "New password" })} hint={t({ id: "identity.newPassword.hint", message: `At least ${passwordMinLength} characters; several words in a row are good.` })} />
        <TextField {...repeated} type="password" autoComplete="new-password" required maxLength={200} label={t({ id: "identity.repeatPassword", message: "The same once more" })} />
        <div><Button tone="primary"><Trans id="identity.setPassword.submit">Set password and sign in</Trans></Button></div>
      </Form>
    </Page>
  );
}

function UsedUp() {
  return (
    <Page width="form" header={<PageHeader title={<Trans id="identity.setPassword.usedUp">This link no longer works</Trans>} lead={<Trans id="identity.setPassword.usedUp.lead">Each link works once and for a limited time. Ask for a new one; your account is as it was.</Trans>} />}>
      <div><LinkButton to="/password/forgotten" tone="primary"><Trans id="identity.setPassword.askAgain">Ask for a new link</Trans></LinkButton></div>
    </Page>
  );
}
