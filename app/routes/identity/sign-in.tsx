import { getFormProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { signInSchema, type SignInForm } from "~/modules/identity/schema.server";
import { signIn } from "~/modules/identity/sign-in.server";
import { DemoSignIns } from "~/modules/identity/ui/demo/demo-sign-ins";
import { useErrorTexts } from "~/modules/identity/ui/use-error-texts";
import { demoSignInsFor } from "~/modules/installation/public.server";
import { DomainError } from "~/platform/errors";
import { formIn } from "~/platform/http/form-in.server";
import { safeReturnTo } from "~/platform/http/return-to";
import { clientOf } from "~/platform/http/client.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import type { RouteHandle } from "~/platform/i18n/route-handle";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { PageHeader } from "~/ui/shell/page-header";
import { Page } from "~/ui/shell/page";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";

export const handle = { areas: ["identity", "identity/demo"] } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const returnTo = safeReturnTo(new URL(request.url).searchParams.get("returnTo"));
  if (context.actor) throw redirect(returnTo);
  const title = i18nFor(context.locale)._(msg({ id: "identity.signIn.pageTitle", message: "Sign in · Meridian" }));
  return { title, returnTo, demo: await demoSignInsFor(context.locale) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseWithZod(await formIn(request), { schema: signInSchema });
  if (submission.status !== "success") return data(submission.reply({ hideFields: ["password"] }), { status: 422 });
  try {
    const cookie = await signIn(submission.value, clientOf(request, context));
    return redirect(submission.value.returnTo, { status: 303, headers: { "Set-Cookie": cookie } });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const tooMany = error.code === "too_many_requests";
    const reply = submission.reply({ hideFields: ["password"], formErrors: [tooMany ? "too_many" : "wrong_credentials"] });
    return data(reply, { status: tooMany ? 429 : 422 });
  }
}

export default function SignIn() {
  const { returnTo, demo } = useLoaderData<typeof loader>();
  const { texts, worded } = useErrorTexts();
  const { t } = useLingui();
  const pending = useNavigation().formAction === "/sign-in";
  const [form, fields] = useForm<SignInForm>({ lastResult: useActionData<typeof action>() });
  const email = worded(fields.email);
  const password = worded(fields.password);
  return (
    <Page width="form" header={<PageHeader title={<Trans id="identity.signIn.title">Sign in</Trans>} />}>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <ErrorSummary errors={texts(form.errors)} fields={[email, password]} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <TextField {...email} label={t({ id: "identity.email", message: "E-mail address" })} type="email" autoComplete="username" required maxLength={254} />
        <TextField {...password} label={t({ id: "identity.password", message: "Password" })} type="password" autoComplete="current-password" required maxLength={200} />
        <div className="flex flex-wrap items-center gap-4">
          <Button tone="primary" pending={pending}><Trans id="identity.signIn.submit">Sign in</Trans></Button>
          <TextLink to="/password/forgotten"><Trans id="identity.signIn.forgotten">Forgotten your password?</Trans></TextLink>
        </div>
      </Form>
      {demo ? <DemoSignIns people={demo} returnTo={returnTo} /> : null}
    </Page>
  );
}
