import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { everybodyHref } from "~/modules/teams/contract";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useStepForm } from "~/ui/forms/use-step-form";
import { Suggesting } from "~/ui/suggestions/suggesting";
import { Select, type SelectOption } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { reasonMaxLength, unitMaxLength } from "../contract";
import { useErrorTexts } from "./use-error-texts";

interface DutyFormProps {
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Moves somebody to another duty station. */
export function MoveForm({ lastResult, offices, units }: DutyFormProps & { offices: SelectOption[]; units: string[] }) {
  const { t } = useLingui();
  const { texts } = useErrorTexts();
  const { form, errors, fields } = useStepForm("move", lastResult, ["office", "unit", "owner", "reason"], texts);
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-5">
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <input type="hidden" name="intent" value="move" />
      <Select {...fields.office} label={t({ id: "identity.move.office", message: "New duty station" })} empty={t({ id: "identity.move.choose", message: "Choose an office" })} options={offices} />
      <div>
        <TextField {...fields.unit} optional list="move-units" maxLength={unitMaxLength} label={t({ id: "identity.move.unit", message: "Unit at headquarters" })} />
        <datalist id="move-units">{units.map((unit) => <option key={unit} value={unit} />)}</datalist>
      </div>
      <Suggesting from={everybodyHref} names="whole"><TextField {...fields.owner} optional autoComplete="off" label={t({ id: "identity.move.owner", message: "Who decides about their time" })} hint={t({ id: "identity.move.ownerHint", message: "Name as in the directory. Left empty it is the director of the new office or the head of the unit." })} /></Suggesting>
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
      <Suggesting from={everybodyHref} names="whole"><TextField {...fields.successor} required autoComplete="off" label={t({ id: "identity.leave.successor", message: "Who takes over" })} hint={t({ id: "identity.leave.successorName", message: "Name as in the directory." })} /></Suggesting>
      <TextArea {...fields.reason} required rows={2} maxLength={reasonMaxLength} label={t({ id: "identity.access.reason", message: "Reason" })} />
      <div><Button tone="danger"><Trans id="identity.leave.submit">Hand over and end access</Trans></Button></div>
    </Form>
  );
}
