import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useStepForm } from "~/ui/forms/use-step-form";
import { Select, type SelectOption } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { reasonMaxLength } from "../contract";
import { useErrorTexts } from "./use-error-texts";

interface DutyFormProps {
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Moves somebody to another duty station. */
export function MoveForm({ lastResult, offices }: DutyFormProps & { offices: SelectOption[] }) {
  const { t } = useLingui();
  const { texts } = useErrorTexts();
  const { form, errors, fields } = useStepForm("move", lastResult, ["office", "reason"], texts);
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-5">
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <input type="hidden" name="intent" value="move" />
      <Select {...fields.office} label={t({ id: "identity.move.office", message: "New duty station" })} empty={t({ id: "identity.move.choose", message: "Choose an office" })} options={offices} />
      <TextArea {...fields.reason} required rows={2} maxLength={reasonMaxLength} label={t({ id: "identity.access.reason", message: "Reason" })} />
      <div><Button tone="quiet"><Trans id="identity.move.submit">Move</Trans></Button></div>
    </Form>
  );
}

/** Somebody leaves, and somebody else takes over. */
export function LeaveForm({ lastResult }: DutyFormProps) {
  const { t } = useLingui();
  const { texts } = useErrorTexts();
  const { form, errors, fields } = useStepForm("leave", lastResult, ["successor", "reason"], texts);
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-5">
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <input type="hidden" name="intent" value="leave" />
      <TextField {...fields.successor} required label={t({ id: "identity.leave.successor", message: "Who takes over" })} hint={t({ id: "identity.leave.successorHint", message: "The end of the address of their page: awa-mbaye." })} />
      <TextArea {...fields.reason} required rows={2} maxLength={reasonMaxLength} label={t({ id: "identity.access.reason", message: "Reason" })} />
      <div><Button tone="danger"><Trans id="identity.leave.submit">Hand over and end access</Trans></Button></div>
    </Form>
  );
}
