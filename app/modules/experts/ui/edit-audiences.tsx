import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select } from "~/ui/select";
import { audiencesFor, chosenFieldNames, type Audience, type ChosenField } from "../sight/fields";
import { useAudienceLabels } from "./use-post-labels";
import { useStepForm } from "./use-step-form";

interface EditAudiencesProps {
  chosen: Record<ChosenField, Audience>;
  result: SubmissionResult<string[]> | undefined;
}

/** Who may know which part of one's profile, wherever it would stand. */
export function EditAudiences({ chosen, result }: EditAudiencesProps) {
  const labels = useAudienceLabels();
  const { form, fields } = useStepForm("edit-audiences", result, chosenFieldNames);
  return (
    <Form method="post" {...getFormProps(form)} className="grid items-end gap-4 sm:grid-cols-2">
      <div className="grid gap-2 sm:col-span-2">
        <p className="measure text-ink-muted"><Trans id="experts.audiences.lead">What somebody may not know of you shows nowhere: not on your page, in lists, counts, searches, answers or files. Your names, post, function and duty station are told by the organisation.</Trans></p>
        <ErrorSummary fields={Object.values(fields)} />
      </div>
      {chosenFieldNames.map((field) => (
        <Select key={field} {...fields[field]} defaultValue={fields[field].defaultValue ?? chosen[field]} label={labels.fields[field]} options={audiencesFor(field).map((value) => ({ value, label: labels.audiences[value] }))} />
      ))}
      <div className="sm:col-span-2"><Button tone="primary" name="intent" value="save-audiences"><Trans id="experts.edit.save">Save</Trans></Button></div>
    </Form>
  );
}
