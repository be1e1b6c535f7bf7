import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { endonyms, locales } from "~/platform/i18n/locales";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { ErrorSummary } from "~/ui/error-summary";
import { Select, type SelectOption } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { evidenceTitleMaxLength, toldKinds, type EvidenceEntry } from "../support-contract";
import { EntryList } from "./entry-list";
import { useStepForm } from "./use-step-form";
import { useSupportLabels } from "./use-support-labels";

interface EditEvidenceProps {
  evidence: EvidenceEntry[];
  terms: SelectOption[];
  countries: SelectOption[];
  result: SubmissionResult<string[]> | undefined;
}

/** What one has done that the platform has not seen: publications, trainings, reviews, guidance. */
export function EditEvidence({ evidence, terms, countries, result }: EditEvidenceProps) {
  const { t } = useLingui();
  const labels = useSupportLabels();
  const { form, errors, fields } = useStepForm("edit-evidence", result, ["kind", "title", "language", "happenedOn", "termId", "country", "link"]);
  const choose = t({ id: "experts.edit.choose", message: "Choose" });
  return (
    <>
      <EntryList intent="remove-evidence" entries={evidence.filter(({ isTold }) => isTold).map(({ id, title, kind, happenedOn }) => ({
        key: String(id), label: title, detail: `${labels.evidence[kind]} · ${happenedOn.text}`, values: { id: String(id) },
      }))} />
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <Form method="post" {...getFormProps(form)} className="grid items-end gap-4 sm:grid-cols-2">
        <div className="sm:col-span-2"><TextField {...fields.title} maxLength={evidenceTitleMaxLength} label={t({ id: "experts.told.title", message: "Title" })} /></div>
        <Select {...fields.kind} label={t({ id: "experts.told.kind", message: "Kind" })} options={toldKinds.map((value) => ({ value, label: labels.evidence[value] }))} />
        <Select {...fields.language} label={t({ id: "experts.told.language", message: "Language of the title" })} options={locales.map((value) => ({ value, label: endonyms[value] }))} />
        <TextField {...fields.happenedOn} type="date" label={t({ id: "experts.told.day", message: "Day" })} />
        <Select {...fields.termId} label={t({ id: "experts.filter.field", message: "Field" })} options={terms} empty={choose} />
        <Select {...fields.country} optional label={t({ id: "experts.edit.country", message: "Country" })} options={countries} empty={t({ id: "experts.told.noCountry", message: "No one country" })} />
        <TextField {...fields.link} optional type="url" label={t({ id: "experts.told.link", message: "Where it can be read" })} />
        <div className="sm:col-span-2"><Checkbox name="hidden" defaultChecked={result?.initialValue?.hidden === "on"} label={t({ id: "experts.told.hidden", message: "Show it to nobody else yet" })} /></div>
        <div className="sm:col-span-2"><Button tone="quiet" name="intent" value="save-evidence"><Trans id="experts.told.add">Add evidence</Trans></Button></div>
      </Form>
    </>
  );
}
