import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";
import { passwordMaxLength, passwordMinLength } from "../contract";
import type { PasswordChangeForm } from "../schema.server";
import { useErrorTexts } from "./use-error-texts";

/** Another password for oneself, by the present one. */
export function PasswordForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useLingui();
  const { texts, worded } = useErrorTexts();
  const [form, fields] = useForm<PasswordChangeForm>({ lastResult });
  const [current, password, repeated] = [worded(fields.current), worded(fields.password), worded(fields.repeated)];
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <ErrorSummary errors={texts(form.errors)} fields={[current, password, repeated]} />
      <TextField {...current} type="password" autoComplete="current-password" required maxLength={passwordMaxLength} label={t({ id: "identity.presentPassword", message: "Present password" })} />
      <TextField {...password} type="password" autoComplete="new-password" required minLength={passwordMinLength} maxLength={passwordMaxLength} label={t({ id: "identity.newPassword", message: "New password" })} hint={t({ id: "identity.newPassword.hint", message: `At least ${passwordMinLength} characters; several words in a row are good.` })} />
      <TextField {...repeated} type="password" autoComplete="new-password" required maxLength={passwordMaxLength} label={t({ id: "identity.repeatPassword", message: "The same once more" })} />
      <div className="flex flex-wrap items-center gap-4">
        <Button name="intent" value="password"><Trans id="identity.password.change">Change the password</Trans></Button>
        <TextLink to="/password/forgotten"><Trans id="identity.signIn.forgotten">Forgotten your password?</Trans></TextLink>
      </div>
    </Form>
  );
}
