import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/text-area";
import { reasonMaxLength } from "../contract";
import { useErrorTexts } from "./use-error-texts";

interface AccessFormProps {
  intent: "suspend" | "restore";
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Takes somebody's access away, or gives it back, with the reason that is kept. */
export function AccessForm({ intent, lastResult }: AccessFormProps) {
  const { t } = useLingui();
  const { worded } = useErrorTexts();
  const pending = useNavigation().state === "submitting";
  const [form, fields] = useForm<{ reason: string }>({ lastResult });
  const reason = worded(fields.reason);
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-5">
      <ErrorSummary fields={[reason]} />
      <input type="hidden" name="intent" value={intent} />
      <TextArea
        {...reason}
        required
        rows={3}
        maxLength={reasonMaxLength}
        label={t({ id: "identity.access.reason", message: "Reason" })}
        hint={t({ id: "identity.access.reasonHint", message: "Kept in the record below, with your name. Administrators alone read it." })}
      />
      <div>
        {intent === "suspend"
          ? <Button tone="danger" pending={pending}><Trans id="identity.access.suspend">Suspend access</Trans></Button>
          : <Button tone="primary" pending={pending}><Trans id="identity.access.restore">Restore access</Trans></Button>}
      </div>
    </Form>
  );
}
