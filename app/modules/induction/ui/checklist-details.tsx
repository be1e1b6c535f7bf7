import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFunctionLabels } from "~/modules/experts/ui/use-labels";
import { personFunctions, regions } from "~/modules/organisation/contract";
import { useRegionNames } from "~/modules/organisation/ui/use-region-names";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { fieldProps } from "~/ui/field-props";
import { TextField } from "~/ui/text-field";
import type { ChecklistView } from "../checklist-view.server";
import { textMaxLength } from "../contract";
import { useErrorTexts } from "./use-induction-words";

interface ChecklistDetailsProps {
  checklist: ChecklistView;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** What a checklist is called in one language, and whom it is for; nothing ticked means everybody. */
export function ChecklistDetails({ checklist, lastResult }: ChecklistDetailsProps) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const functionNames = useFunctionLabels();
  const regionNames = useRegionNames();
  const [form, fields] = useForm<{ title: string }>({ id: "details", lastResult, defaultValue: { title: checklist.title } });
  const title = fieldProps(fields.title);
  const functions = personFunctions.filter((value) => functionNames[value]).map((value) => ({ value: value as string, label: functionNames[value] ?? value }));
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <input type="hidden" name="intent" value="details" />
      <input type="hidden" name="language" value={checklist.language} />
      <TextField {...title} lang={checklist.language} errors={errorTexts(title.errors)} required maxLength={textMaxLength} label={t({ id: "induction.checklist.title", message: "Title of the checklist" })} />
      <Choices name="functions" legend={t({ id: "induction.checklist.functions", message: "Functions" })} options={functions} chosen={checklist.functions} />
      <Choices name="regions" legend={t({ id: "induction.checklist.regions", message: "Regions" })} options={regions.map((value) => ({ value: value as string, label: regionNames[value] }))} chosen={checklist.regions} />
      <Disclosure open={checklist.officeIds.length > 0} summary={<Trans id="induction.checklist.officesMore">Certain duty stations only</Trans>}>
        <Choices name="officeIds" legend={t({ id: "induction.checklist.offices", message: "Duty stations" })} options={checklist.offices} chosen={checklist.officeIds.map(String)} />
      </Disclosure>
      <p className="text-sm text-ink-muted"><Trans id="induction.checklist.everybody">Where nothing is ticked, it is for everybody.</Trans></p>
      <div><Button tone="quiet"><Trans id="induction.checklist.save">Save title and conditions</Trans></Button></div>
    </Form>
  );
}

function Choices({ name, legend, options, chosen }: { name: string; legend: string; options: { value: string; label: string }[]; chosen: string[] }) {
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{legend}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {options.map(({ value, label }) => (
          <label key={value} className="flex items-start gap-2.5 py-1 touch:py-2.5">
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} className="mt-0.75 size-4.5 shrink-0" />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
