import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select, type SelectOption } from "~/ui/select";
import type { ProfileView } from "../profile-view.server";
import { EntryList } from "./entry-list";
import { useStepForm } from "./use-step-form";

interface EditNationalitiesProps {
  nationalities: ProfileView["nationalities"];
  countries: SelectOption[];
  result: SubmissionResult<string[]> | undefined;
}

/** Citizenships, which visas and neutrality depend on. */
export function EditNationalities({ nationalities, countries, result }: EditNationalitiesProps) {
  const { t } = useLingui();
  const { form, fields } = useStepForm("edit-nationalities", result, ["country"]);
  return (
    <>
      <EntryList intent="remove-nationality" entries={nationalities.map(({ iso2, name }) => ({ key: iso2, label: name, detail: "", values: { country: iso2 } }))} />
      <p className="text-sm text-ink-muted"><Trans id="experts.terms.limitHint">Nobody but you sees this.</Trans></p>
      <ErrorSummary fields={Object.values(fields)} />
      <Form method="post" {...getFormProps(form)} className="grid items-end gap-4 sm:max-w-form">
        <Select {...fields.country} label={t({ id: "experts.nationality.country", message: "Citizen of" })} options={countries} empty={t({ id: "experts.edit.choose", message: "Choose" })} />
        <div><Button tone="quiet" name="intent" value="save-nationality"><Trans id="experts.nationality.add">Add citizenship</Trans></Button></div>
      </Form>
    </>
  );
}
