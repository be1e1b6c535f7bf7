import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select } from "~/ui/select";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { standbyKinds, travelKinds, travelLimitMaxLength, type OwnSupport, type SupportView } from "../support-contract";
import { useStepForm } from "./use-step-form";
import { useSupportLabels } from "./use-support-labels";

interface EditTermsProps {
  support: SupportView;
  own: OwnSupport;
  result: SubmissionResult<string[]> | undefined;
}

/** On what terms one's support can be had. */
export function EditTerms({ support, own, result }: EditTermsProps) {
  const { t } = useLingui();
  const labels = useSupportLabels();
  const { form, fields } = useStepForm("edit-terms", result, ["travels", "noticeDays", "otherRegionsDays", "standby", "travelLimit"]);
  // What came back is shown as it was typed.
  const typed = (name: keyof typeof fields, stored: string | number | null) => (result ? (fields[name].defaultValue ?? "") : (stored ?? ""));
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <ErrorSummary fields={Object.values(fields)} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Select {...fields.travels} defaultValue={typed("travels", support.travels)} label={t({ id: "experts.terms.travels", message: "I travel" })} options={travelKinds.map((value) => ({ value, label: labels.travels[value] }))} />
        <Select {...fields.standby} defaultValue={typed("standby", support.standby)} label={t({ id: "experts.terms.standby", message: "Within 72 hours of a disaster" })} options={standbyKinds.map((value) => ({ value, label: labels.standby[value] }))} />
        <TextField {...fields.noticeDays} defaultValue={typed("noticeDays", support.noticeDays)} type="number" min={0} max={120} label={t({ id: "experts.terms.notice", message: "Notice I need (working days)" })} />
        <TextField {...fields.otherRegionsDays} defaultValue={typed("otherRegionsDays", support.otherRegionsDays)} type="number" min={0} max={66} label={t({ id: "experts.terms.otherRegions", message: "For other regions (working days a quarter)" })} />
      </div>
      <TextArea {...fields.travelLimit} optional defaultValue={typed("travelLimit", own.travelLimit)} rows={2} maxLength={travelLimitMaxLength} label={t({ id: "experts.terms.limit", message: "What limits my travel" })} hint={t({ id: "experts.terms.limitHint", message: "Nobody but you sees this." })} />
      <div><Button tone="primary" name="intent" value="save-terms"><Trans id="experts.edit.save">Save</Trans></Button></div>
    </Form>
  );
}
