import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select, type SelectOption } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { countryKinds } from "../contract";
import type { ProfileView } from "../profile-view.server";
import { EntryList } from "./entry-list";
import { period } from "./period";
import { useExpertLabels } from "./use-labels";
import { useStepForm } from "./use-step-form";

interface EditPlacesProps {
  entries: ProfileView["countries"];
  countries: SelectOption[];
  result: SubmissionResult<string[]> | undefined;
}

/** Countries one has worked in, how and when. */
export function EditPlaces({ entries, countries, result }: EditPlacesProps) {
  const { t } = useLingui();
  const { kinds } = useExpertLabels();
  const { form, errors, fields } = useStepForm("edit-places", result, ["country", "kind", "fromYear", "untilYear"]);
  return (
    <>
      <EntryList intent="remove-country" entries={entries.map(({ country, name, kind, fromYear, untilYear }) => ({
        key: `${country}-${kind}-${fromYear}`, label: name, detail: `${kinds[kind]} · ${period(fromYear, untilYear)}`,
        values: { country, kind, fromYear: String(fromYear) },
      }))} />
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <Form method="post" {...getFormProps(form)} className="grid items-end gap-4 sm:grid-cols-4">
        <Select {...fields.country} label={t({ id: "experts.edit.country", message: "Country" })} options={countries} empty={t({ id: "experts.edit.choose", message: "Choose" })} />
        <Select {...fields.kind} label={t({ id: "experts.edit.kind", message: "Kind of work" })} options={countryKinds.map((value) => ({ value, label: kinds[value] }))} />
        <TextField {...fields.fromYear} type="number" min={1950} max={2100} label={t({ id: "experts.edit.fromYear", message: "From (year)" })} />
        <TextField {...fields.untilYear} optional type="number" min={1950} max={2100} label={t({ id: "experts.edit.untilYear", message: "Until (year)" })} />
        <div className="sm:col-span-4"><Button tone="quiet" name="intent" value="save-country"><Trans id="experts.edit.addCountry">Add or change country</Trans></Button></div>
      </Form>
    </>
  );
}
