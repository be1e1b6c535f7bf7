import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/text-field";
import { useStepForm } from "~/ui/forms/use-step-form";
import type { ListedCountryView } from "../listed-country-view.server";
import { useErrorTexts } from "./use-error-texts";

interface KeepFactsProps {
  country: ListedCountryView;
  result: SubmissionResult<string[]> | undefined;
}

/** Whom to ask, since when the country is on the list, and the years of the framework. */
export function KeepFacts({ country: { kept, people, list }, result }: KeepFactsProps) {
  const { t } = useLingui();
  const { form, errors, fields } = useStepForm("keep", result, ["focal", "since", "until", "frameworkFrom", "frameworkUntil"], useErrorTexts());
  const before = result ? {} : { focal: kept.focal ?? "", since: kept.since ?? "", until: kept.until ?? "", frameworkFrom: kept.frameworkFrom ?? "", frameworkUntil: kept.frameworkUntil ?? "" };
  const withValue = <Name extends keyof typeof fields>(name: Name) => ({ ...fields[name], defaultValue: fields[name].defaultValue ?? before[name as keyof typeof before] });
  return (
    <>
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <Form method="post" {...getFormProps(form)} className="grid gap-4 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <TextField
            {...withValue("focal")} optional list="team-people" autoComplete="off"
            label={t({ id: "countries.keep.focal", message: "Whom to ask first" })}
            hint={t({ id: "countries.keep.focalHint", message: "Begin to write a name and choose from the team's people." })}
          />
          <datalist id="team-people">{people.map((person) => <option key={person.handle} value={person.handle}>{[person.name, person.city].filter(Boolean).join(" · ")}</option>)}</datalist>
        </div>
        {list.facts.includes("fragility") ? (
          <>
            <TextField {...withValue("since")} optional type="date" label={t({ id: "countries.keep.since", message: "On the list since" })} />
            <TextField {...withValue("until")} optional type="date" label={t({ id: "countries.keep.until", message: "Until" })} />
          </>
        ) : null}
        {list.facts.includes("framework") ? (
          <>
            <TextField {...withValue("frameworkFrom")} optional type="number" min={1990} max={2100} label={t({ id: "countries.keep.frameworkFrom", message: "First year of the framework" })} />
            <TextField {...withValue("frameworkUntil")} optional type="number" min={1990} max={2100} label={t({ id: "countries.keep.frameworkUntil", message: "Last year" })} />
          </>
        ) : null}
        <div className="sm:col-span-2"><Button name="intent" value="keep"><Trans id="countries.keep.save">Save</Trans></Button></div>
      </Form>
    </>
  );
}
