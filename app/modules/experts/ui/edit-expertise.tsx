import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select, type SelectOption } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { expertiseLevels } from "../contract";
import type { ProfileView } from "../profile-view.server";
import { EntryList } from "./entry-list";
import { useStepForm } from "./use-step-form";
import { useExpertLabels } from "./use-labels";

interface EditExpertiseProps {
  expertise: ProfileView["expertise"];
  terms: SelectOption[];
  result: SubmissionResult<string[]> | undefined;
}

/** Fields one knows; naming one again changes its level. */
export function EditExpertise({ expertise, terms, result }: EditExpertiseProps) {
  const { t } = useLingui();
  const { levels } = useExpertLabels();
  const { form, errors, fields } = useStepForm("edit-expertise", result, ["termId", "level", "years", "lastUsed"]);
  return (
    <>
      <EntryList intent="remove-expertise" entries={expertise.map((field) => ({
        key: field.termId, label: field.label, detail: levels[field.level], values: { termId: field.termId },
      }))} />
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <Form method="post" {...getFormProps(form)} className="grid items-end gap-4 sm:grid-cols-2">
        <Select {...fields.termId} label={t({ id: "experts.filter.field", message: "Field" })} options={terms} empty={t({ id: "experts.edit.choose", message: "Choose" })} />
        <Select {...fields.level} label={t({ id: "experts.edit.level", message: "Level" })} options={expertiseLevels.map((value) => ({ value, label: levels[value] }))} />
        <TextField {...fields.years} optional type="number" min={0} max={60} label={t({ id: "experts.edit.years", message: "Years of practice" })} />
        <TextField {...fields.lastUsed} optional type="number" min={1950} max={2100} label={t({ id: "experts.edit.lastUsed", message: "Year last used" })} />
        <div className="sm:col-span-2"><Button tone="quiet" name="intent" value="save-expertise"><Trans id="experts.edit.addField">Add or change field</Trans></Button></div>
      </Form>
    </>
  );
}
