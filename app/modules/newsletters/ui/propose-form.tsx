import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useStepForm } from "~/ui/forms/use-step-form";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { maxLine } from "../contract";
import { useErrorTexts } from "./use-error-texts";

/** Proposing something for a newsletter: its address, and a line why. */
export function ProposeForm({ address, result }: { address: string; result: SubmissionResult<string[]> | undefined }) {
  const { t } = useLingui();
  const { form, errors, fields } = useStepForm("proposal", result, ["address", "line"], useErrorTexts());
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-4">
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <TextField {...fields.address} defaultValue={fields.address.defaultValue ?? address} dir="ltr" inputMode="url" autoComplete="off" label={t({ id: "newsletters.propose.address", message: "What" })} hint={t({ id: "newsletters.propose.addressHint", message: "The address of a thread, document, person or event, as your browser shows it." })} />
      <TextArea {...fields.line} rows={2} maxLength={maxLine} label={t({ id: "newsletters.propose.line", message: "Why, in one line" })} />
      <div><Button name="intent" value="propose"><Trans id="newsletters.propose.submit">Propose it</Trans></Button></div>
    </Form>
  );
}
