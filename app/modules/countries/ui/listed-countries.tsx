import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Select, type SelectOption } from "~/ui/select";
import { useStepForm } from "~/ui/forms/use-step-form";
import { useErrorTexts } from "./use-error-texts";

interface ListedCountriesProps {
  listed: SelectOption[];
  others: SelectOption[];
  result: SubmissionResult<string[]> | undefined;
}

/** The countries on a list, each with a button that takes it off, and a form that puts another on. */
export function ListedCountries({ listed, others, result }: ListedCountriesProps) {
  const { t } = useLingui();
  const { form, fields } = useStepForm("countries", result, ["country"], useErrorTexts());
  return (
    <>
      <Form method="post" {...getFormProps(form)} className="flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow basis-60"><Select {...fields.country} label={t({ id: "countries.list.country", message: "Country" })} options={others} empty={t({ id: "countries.list.choose", message: "Choose" })} /></div>
        <Button tone="quiet" name="intent" value="list"><Trans id="countries.list.add">Put on the list</Trans></Button>
      </Form>
      <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {listed.map(({ value, label }) => (
          <li key={value}>
            <Form method="post" className="flex items-center gap-x-3 border-b border-line py-1">
              <input type="hidden" name="country" value={value} />
              <span className="min-w-0 flex-1">{label}</span>
              <Button tone="plain" size="sm" name="intent" value="unlist"><Trans id="countries.list.remove">Take off<span className="visually-hidden"> {label}</span></Trans></Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}
