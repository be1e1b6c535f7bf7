import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select, type SelectOption } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { clearanceKinds, type OwnSupport } from "../support-contract";
import { EntryList } from "./entry-list";
import { useStepForm } from "./use-step-form";
import { useSupportLabels } from "./use-support-labels";

interface EditClearancesProps {
  clearances: OwnSupport["clearances"];
  countries: SelectOption[];
  result: SubmissionResult<string[]> | undefined;
}

/** What one holds to be sent somewhere; naming a kind again changes its last day. */
export function EditClearances({ clearances, countries, result }: EditClearancesProps) {
  const { t } = useLingui();
  const labels = useSupportLabels();
  const { form, errors, fields } = useStepForm("edit-clearances", result, ["kind", "country", "validUntil"]);
  const until = (day: string) => t({ id: "experts.clearance.until", message: `valid until ${day}` });
  return (
    <>
      <EntryList intent="remove-clearance" entries={clearances.map(({ id, kind, country, validUntil }) => ({
        key: String(id), label: [labels.clearances[kind], country].filter(Boolean).join(" · "), detail: until(validUntil.text), values: { id: String(id) },
      }))} />
      <p className="text-sm text-ink-muted"><Trans id="experts.clearance.hint">Colleagues see the security training only.</Trans></p>
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <Form method="post" {...getFormProps(form)} className="grid items-end gap-4 sm:grid-cols-3">
        <Select {...fields.kind} label={t({ id: "experts.clearance.kind", message: "Clearance" })} options={clearanceKinds.map((value) => ({ value, label: labels.clearances[value] }))} />
        <Select {...fields.country} optional label={t({ id: "experts.clearance.country", message: "Country of the visa" })} options={countries} empty={t({ id: "experts.clearance.noCountry", message: "None" })} />
        <TextField {...fields.validUntil} type="date" label={t({ id: "experts.clearance.lastDay", message: "Last valid day" })} />
        <div className="sm:col-span-3"><Button tone="quiet" name="intent" value="save-clearance"><Trans id="experts.clearance.add">Add or renew</Trans></Button></div>
      </Form>
    </>
  );
}
